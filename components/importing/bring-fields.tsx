'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/field.tsx'
import styles from './importing.module.css'

/** Where a matrix is pasted, or a file with one is chosen. */
export function BringFields({
  text,
  setText,
  problem,
  choose,
}: {
  text: string
  setText: (text: string) => void
  problem: string | undefined
  choose: (file: File) => void
}) {
  const t = useTranslations('importing')
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.bring}>
      <TextArea
        label={t('label')}
        placeholder={t('example')}
        rows={9}
        value={text}
        autoFocus
        spellCheck={false}
        className={styles.text}
        onChange={(event) => setText(event.target.value)}
        error={problem}
      />
      <div className={styles.file}>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('file')}
        </Button>
        <p className={styles.quiet}>{t('files')}</p>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('file')}
          accept=".csv,.tsv,.txt,.md,.markdown,.xlsx,text/csv,text/plain,text/markdown"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) choose(file)
            event.target.value = ''
          }}
        />
      </div>
    </div>
  )
}
