'use client'

import { useTranslations } from 'use-intl'
import { type Form, FormsList } from '#components/exporting/forms-list.tsx'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { IconName } from '#components/ui/icon.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import type { SectionId } from '#lib/charter/sections.ts'
import { copyForWiki } from './copy-for-wiki.ts'
import { exportPath } from './export-path.ts'
import { useCharterWords } from './use-charter-words.ts'

const FILES = [
  { form: 'pdf', file: 'charter.pdf', icon: 'charter' },
  { form: 'docx', file: 'charter.docx', icon: 'charter' },
  { form: 'md', file: 'charter.md', icon: 'po' },
  { form: 'html', file: 'charter.html', icon: 'link' },
  { form: 'xlsx', file: 'matrix.xlsx', icon: 'matrix' },
  { form: 'png', file: 'board.png', icon: 'board' },
] as const satisfies readonly { form: string; file: string; icon: IconName }[]

/** The charter in each of its forms: as files, on the clipboard, on paper; and what goes with it. */
export function TakeAway({
  document,
  sections,
}: {
  document: CharterDocument
  sections: readonly SectionId[]
}) {
  const t = useTranslations('charter.screen.take')
  const words = useCharterWords()
  const { boardId } = useLiveBoard()
  const nextReview = useBoard((board) => board.nextReview)
  const toasts = useToasts()

  async function copy() {
    const isCopied = await copyForWiki(document)
    toasts.show(isCopied ? { text: t('copied') } : { text: t('notCopied'), tone: 'problem' })
  }

  const fileOf = (file: string, name: string, about: string, icon: IconName): Form => {
    const get = { href: exportPath(boardId, file, { sections }) }
    return { name, about, icon, label: t('download', { name }), get }
  }
  const files = FILES.map(({ form, file, icon }) => fileOf(file, t(`${form}.name`), t(`${form}.about`), icon))
  const invite = nextReview
    ? [fileOf('review.ics', t('ics.name'), t('ics.about', { day: words.day(nextReview) }), 'clock')]
    : []
  const here: Form[] = [
    {
      name: t('copy'),
      about: t('copyAbout'),
      icon: 'paste',
      label: t('copy'),
      get: { icon: 'copy', run: () => void copy() },
    },
    {
      name: t('print'),
      about: t('printAbout'),
      icon: 'decided',
      label: t('print'),
      get: { icon: 'right', run: () => window.print() },
    },
  ]

  return (
    <section>
      <h2>{t('title')}</h2>
      <FormsList isFramed forms={[...files.slice(0, 4), ...here, ...files.slice(4), ...invite]} />
    </section>
  )
}
