'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { suffices } from '#lib/board/access.ts'

const PasteDialog = lazy(() => import('./paste-dialog.tsx').then((file) => ({ default: file.PasteDialog })))
const CatalogueDialog = lazy(() =>
  import('./catalogue-dialog.tsx').then((file) => ({ default: file.CatalogueDialog })),
)
const ImportDialog = lazy(() =>
  import('#components/importing/import-dialog.tsx').then((file) => ({ default: file.ImportDialog })),
)
const RemovedDialog = lazy(() =>
  import('./removed-dialog.tsx').then((file) => ({ default: file.RemovedDialog })),
)
const NotOursDialog = lazy(() =>
  import('./not-ours-dialog.tsx').then((file) => ({ default: file.NotOursDialog })),
)

type Opened = 'paste' | 'catalogue' | 'import' | 'removed' | 'not-ours'

/** The ways to bring many cards onto the board, and those that left it. Nothing for viewers. */
export function AddMenu() {
  const t = useTranslations('adding')
  const removed = useBoard((board) => board.removed.length)
  const excluded = useBoard((board) => board.excluded.length)
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  if (!mayEdit) return null
  return (
    <>
      <Menu
        label={t('menu')}
        trigger={
          <Button variant="quiet" icon="plus">
            {t('menu')}
          </Button>
        }
      >
        <MenuItem icon="paste" onSelect={() => setOpened('paste')}>
          {t('items.paste')}
        </MenuItem>
        <MenuItem icon="catalogue" onSelect={() => setOpened('catalogue')}>
          {t('items.catalogue')}
        </MenuItem>
        <MenuItem icon="upload" onSelect={() => setOpened('import')}>
          {t('items.import')}
        </MenuItem>
        <MenuItem icon="trash" onSelect={() => setOpened('removed')}>
          {t('items.removed', { count: removed })}
        </MenuItem>
        <MenuItem icon="right" onSelect={() => setOpened('not-ours')}>
          {t('items.notOurs', { count: excluded })}
        </MenuItem>
      </Menu>
      <Suspense>
        {opened === 'paste' && <PasteDialog onClose={close} />}
        {opened === 'catalogue' && <CatalogueDialog onClose={close} />}
        {opened === 'import' && <ImportDialog onClose={close} />}
        {opened === 'removed' && <RemovedDialog onClose={close} />}
        {opened === 'not-ours' && <NotOursDialog onClose={close} />}
      </Suspense>
    </>
  )
}
