'use client'

import { useMessages, useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { IconName } from '#components/ui/icon.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Messages } from '#lib/i18n/en.ts'
import { writeHtmlTable } from '#lib/matrix/write-html.ts'
import { writeMarkdown } from '#lib/matrix/write-markdown.ts'
import { copyForms } from './copy-forms.ts'
import { type Form, FormsList } from './forms-list.tsx'

const FILES = [
  { form: 'xlsx', file: 'matrix.xlsx', icon: 'matrix' },
  { form: 'csv', file: 'matrix.csv', icon: 'matrix' },
  { form: 'csvSemicolon', file: 'matrix.csv?lang=nl', icon: 'matrix' },
  { form: 'png', file: 'board.png', icon: 'board' },
  { form: 'json', file: 'board.json', icon: 'board' },
] as const satisfies readonly { form: string; file: string; icon: IconName }[]

/** The board in each of its forms but the charter's, which are on the charter's page. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('exporting')
  const messages = useMessages() as Messages
  const live = useLiveBoard()
  const toasts = useToasts()

  async function copy() {
    const { catalogue, matrixFile } = messages
    const words = { matrix: { ...matrixFile, domains: catalogue.domains }, catalogue }
    const board = live.state().session.view
    const isCopied = await copyForms({
      'text/html': writeHtmlTable(board, words),
      'text/plain': writeMarkdown(board, words),
    })
    toasts.show(isCopied ? { text: t('copied') } : { text: t('notCopied'), tone: 'problem' })
  }

  const files = FILES.map(({ form, file, icon }): Form => {
    const name = t(`forms.${form}.name`)
    const get = { href: `/api/boards/${live.boardId}/export/${file}` }
    return { name, about: t(`forms.${form}.about`), icon, label: t('download', { name }), get }
  })
  const copying: Form = {
    name: t('copy.name'),
    about: t('copy.about'),
    icon: 'paste',
    label: t('copy.name'),
    get: { icon: 'copy', run: () => void copy() },
  }

  return (
    <Dialog open onClose={onClose} title={t('title')} description={t('description')}>
      <FormsList forms={[...files, copying]} />
    </Dialog>
  )
}
