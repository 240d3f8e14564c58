'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { WorkshopItem } from '#components/workshop/workshop-item.tsx'
import { suffices } from '#lib/board/access.ts'
import { ThemeItems } from './theme-items.tsx'
import { useImport } from './use-import.ts'
import { useUndo } from './use-undo.ts'

const AboutDialog = lazy(() => import('./about-dialog.tsx').then((file) => ({ default: file.AboutDialog })))
const PeopleDialog = lazy(() =>
  import('#components/people/people-dialog.tsx').then((file) => ({ default: file.PeopleDialog })),
)
const SettingsDialog = lazy(() =>
  import('./settings-dialog.tsx').then((file) => ({ default: file.SettingsDialog })),
)
const DeleteDialog = lazy(() =>
  import('./delete-dialog.tsx').then((file) => ({ default: file.DeleteDialog })),
)
const ExportDialog = lazy(() =>
  import('#components/exporting/export-dialog.tsx').then((file) => ({ default: file.ExportDialog })),
)
const StartDialog = lazy(() =>
  import('#components/workshop/start-dialog.tsx').then((file) => ({ default: file.StartDialog })),
)

type Opened = 'about' | 'people' | 'settings' | 'delete' | 'export' | 'start'

/** All that one can do with a board as a whole, as far as one's link allows. */
export function BoardMenu() {
  const t = useTranslations('shell')
  const live = useLiveBoard()
  const canUndo = useLive((state) => state.session.done.length > 0)
  const canRedo = useLive((state) => state.session.undone.length > 0)
  const { undo, redo } = useUndo()
  const importBoard = useImport()
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  const mayEdit = suffices(live.access, 'participant')
  const mayRun = suffices(live.access, 'facilitator')
  return (
    <>
      <Menu label={t('menu.label')} trigger={<IconButton icon="down" label={t('menu.label')} />}>
        <MenuItem icon="edit" onSelect={() => setOpened('about')}>
          {t(mayEdit ? 'menu.about' : 'about.titleRead')}
        </MenuItem>
        <MenuItem icon="people" onSelect={() => setOpened('people')}>
          {t('menu.people')}
        </MenuItem>
        {mayEdit && (
          <>
            <MenuItem icon="undo" shortcut="Ctrl Z" disabled={!canUndo} onSelect={undo}>
              {t('undo')}
            </MenuItem>
            <MenuItem icon="redo" shortcut="Ctrl ⇧ Z" disabled={!canRedo} onSelect={redo}>
              {t('redo')}
            </MenuItem>
          </>
        )}
        <MenuItem icon="download" onSelect={() => setOpened('export')}>
          {t('menu.takeAway')}
        </MenuItem>
        <MenuItem icon="upload" onSelect={importBoard}>
          {t('menu.import')}
        </MenuItem>
        {mayRun && (
          <>
            <WorkshopItem start={() => setOpened('start')} />
            <MenuItem icon="settings" onSelect={() => setOpened('settings')}>
              {t('menu.settings')}
            </MenuItem>
            <MenuItem icon="trash" onSelect={() => setOpened('delete')}>
              {t('menu.delete')}
            </MenuItem>
          </>
        )}
        <ThemeItems />
      </Menu>
      <Suspense>
        {opened === 'about' && <AboutDialog onClose={close} />}
        {opened === 'people' && <PeopleDialog open onClose={close} />}
        {opened === 'settings' && <SettingsDialog onClose={close} />}
        {opened === 'export' && <ExportDialog onClose={close} />}
        {opened === 'delete' && <DeleteDialog onClose={close} />}
        {opened === 'start' && <StartDialog onClose={close} />}
      </Suspense>
    </>
  )
}
