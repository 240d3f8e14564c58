'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextArea } from '#components/ui/field.tsx'
import styles from './remark.module.css'

/** So long after the last letter a remark is said, in ms; leaving the field says it at once. */
const PAUSE = 800

/** What one wants to say about a card, if anything: said while one types, a moment later. */
export function Remark({ text, say }: { text: string; say: (text: string) => void }) {
  const t = useTranslations('placing.remark')
  const [typed, setTyped] = useState(text)
  const unsaid = useRef<string>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  function flush() {
    clearTimeout(timer.current)
    if (unsaid.current !== undefined) say(unsaid.current.trim())
    unsaid.current = undefined
  }

  const last = useRef(flush)
  useEffect(() => {
    last.current = flush
  })
  // The card may have gone from the screen before the pause was over.
  useEffect(() => () => last.current(), [])

  return (
    <div className={styles.remark}>
      <TextArea
        label={t('label')}
        hint={t('hint')}
        rows={2}
        value={typed}
        maxLength={5000}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value)
          unsaid.current = event.target.value
          clearTimeout(timer.current)
          timer.current = setTimeout(flush, PAUSE)
        }}
        onBlur={flush}
      />
    </div>
  )
}
