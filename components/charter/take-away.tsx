'use client'

import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import type { SectionId } from '#lib/charter/sections.ts'
import styles from './charter-panel.module.css'
import { copyForWiki } from './copy-for-wiki.ts'
import { exportPath } from './export-path.ts'

const FORMS = [
  { form: 'pdf', file: 'charter.pdf', icon: 'charter' },
  { form: 'docx', file: 'charter.docx', icon: 'charter' },
  { form: 'md', file: 'charter.md', icon: 'po' },
  { form: 'html', file: 'charter.html', icon: 'matrix' },
  { form: 'png', file: 'board.png', icon: 'board' },
] as const satisfies readonly { form: string; file: string; icon: IconName }[]

/** The charter in each of its forms: as files, on the clipboard, on paper. */
export function TakeAway({
  document,
  sections,
}: {
  document: CharterDocument
  sections: readonly SectionId[]
}) {
  const t = useTranslations('charter.screen.take')
  const { boardId } = useLiveBoard()
  const toasts = useToasts()

  async function copy() {
    const isCopied = await copyForWiki(document)
    toasts.show(isCopied ? { text: t('copied') } : { text: t('notCopied'), tone: 'problem' })
  }

  return (
    <section>
      <h2>{t('title')}</h2>
      <ul className={styles.formats}>
        {FORMS.map(({ form, file, icon }) => (
          <li key={form}>
            <Icon name={icon} />
            <span>
              {t(`${form}.name`)}
              <small>{t(`${form}.about`)}</small>
            </span>
            <a
              href={exportPath(boardId, file, { sections })}
              download
              aria-label={t('download', { name: t(`${form}.name`) })}
              title={t('download', { name: t(`${form}.name`) })}
            >
              <Icon name="download" />
            </a>
          </li>
        ))}
        <li>
          <Icon name="paste" />
          <span>
            {t('copy')}
            <small>{t('copyAbout')}</small>
          </span>
          <IconButton icon="copy" label={t('copy')} onClick={() => void copy()} />
        </li>
        <li>
          <Icon name="decided" />
          <span>
            {t('print')}
            <small>{t('printAbout')}</small>
          </span>
          <IconButton icon="right" label={t('print')} onClick={() => window.print()} />
        </li>
      </ul>
    </section>
  )
}
