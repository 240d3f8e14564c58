'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextArea } from '#components/ui/field.tsx'
import { readPastedList } from '#lib/catalogue/pasted-list.ts'

/** A list to make cards of, one a line, and how many that will be. */
export function PasteField() {
  const t = useTranslations('home')
  const [text, setText] = useState('')
  const { titles, leftOut } = readPastedList(text)
  const counted = titles.length > 0 ? t('pasteCount', { count: titles.length }) : t('pasteHint')
  const tooMany = leftOut.length > 0 ? t('pasteTooMany', { count: leftOut.length }) : undefined
  return (
    <TextArea
      label={t('paste')}
      name="responsibilities"
      rows={6}
      value={text}
      onChange={(event) => setText(event.target.value)}
      hint={counted}
      error={tooMany}
    />
  )
}
