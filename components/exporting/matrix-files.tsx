'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { suffices } from '#lib/board/access.ts'

const ExportDialog = lazy(() =>
  import('./export-dialog.tsx').then((file) => ({ default: file.ExportDialog })),
)
const ImportDialog = lazy(() =>
  import('#components/importing/import-dialog.tsx').then((file) => ({ default: file.ImportDialog })),
)

/** On the matrix, the ways in and out for one: from a file or a text, as a file or for a wiki. */
export function MatrixFiles() {
  const t = useTranslations()
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const [opened, setOpened] = useState<'import' | 'export'>()
  const close = () => setOpened(undefined)
  const label = t(mayEdit ? 'exporting.inAndOut' : 'shell.menu.takeAway')
  return (
    <>
      <Menu label={label} trigger={<IconButton icon="download" label={label} />}>
        {mayEdit && (
          <MenuItem icon="upload" onSelect={() => setOpened('import')}>
            {t('adding.items.import')}
          </MenuItem>
        )}
        <MenuItem icon="download" onSelect={() => setOpened('export')}>
          {t('shell.menu.takeAway')}
        </MenuItem>
      </Menu>
      <Suspense>
        {opened === 'import' && <ImportDialog onClose={close} />}
        {opened === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </>
  )
}
