'use client'

import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { oneLine, prose } from '#lib/board/text.ts'
import styles from './edited-field.module.css'
import { useEditedText } from './use-edited-text.ts'

/**
 * A text of the board, edited in place: saved on leaving the field, and on Enter where it is one line; Escape takes back
 * what was typed. Says so when somebody else changed it meanwhile. `look` is `title` for the heading of the card.
 */
export function EditedField({
  label,
  saved,
  save,
  longest,
  lines = 'one',
  look = 'plain',
  placeholder,
  readOnly = false,
  children,
}: {
  label: string
  saved: string
  save: (text: string) => void
  longest: number
  lines?: 'one' | 'many'
  look?: 'plain' | 'title'
  placeholder?: string
  readOnly?: boolean
  children?: ReactNode
}) {
  const t = useTranslations('details')
  const edited = useEditedText(saved, save, lines === 'one' ? oneLine : prose)
  const id = useId()

  function key(event: KeyboardEvent<HTMLTextAreaElement>) {
    const isSaving = event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey)
    if (isSaving && !event.nativeEvent.isComposing) {
      event.preventDefault()
      edited.commit()
    }
    if (event.key === 'Escape' && edited.revert()) event.stopPropagation()
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={look === 'title' ? styles.hidden : styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={look === 'title' ? styles.title : styles.text}
        rows={lines === 'one' ? 1 : 2}
        value={edited.value}
        maxLength={longest}
        readOnly={readOnly}
        placeholder={readOnly ? undefined : placeholder}
        aria-describedby={edited.theirs === undefined ? undefined : `${id}-theirs`}
        onChange={(event) => edited.change(event.target.value)}
        onBlur={edited.commit}
        onKeyDown={key}
      />
      {edited.theirs !== undefined && (
        <p id={`${id}-theirs`} className={styles.theirs} role="status">
          {edited.theirs === '' ? t('clearedMeanwhile') : t('changedMeanwhile', { text: edited.theirs })}{' '}
          <Button
            variant="link"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => edited.revert()}
          >
            {t('takeTheirs')}
          </Button>
        </p>
      )}
      {children}
    </div>
  )
}
