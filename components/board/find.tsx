'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { useView } from './selection.tsx'
import styles from './toolbar.module.css'

/** Narrows the board or the matrix down while one types. `/` goes here, Escape empties it. */
export function Find() {
  const t = useTranslations('board')
  const { filter, setFilter } = useView()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role=menu]')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', find)
    return () => document.removeEventListener('keydown', find)
  }, [])
  return (
    <label className={styles.find}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={filter.text ?? ''}
        placeholder={t('find')}
        aria-label={t('find')}
        onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setFilter({ ...filter, text: '' })
          event.currentTarget.blur()
        }}
      />
    </label>
  )
}
