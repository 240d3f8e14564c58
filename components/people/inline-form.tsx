'use client'

import { type ComponentProps, useEffect, useRef } from 'react'
import styles from './people.module.css'

/**
 * A short form in the middle of a screen. Escape gives it up, and nothing else on the screen hears of it; when it goes with
 * the focus inside, the focus moves to what it stood in.
 */
export function InlineForm({ close, className, ...form }: ComponentProps<'form'> & { close: () => void }) {
  const here = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // A menu that this was chosen from gives the focus back to its button first.
    const settling = setTimeout(() => {
      const form = here.current
      if (form?.contains(document.activeElement)) return
      form?.querySelector<HTMLElement>('input:not([readonly]), [type=submit]')?.focus()
    })
    const around = here.current?.closest('li, [tabindex="-1"]')
    return () => {
      clearTimeout(settling)
      const next = around instanceof HTMLLIElement ? around.querySelector('button') : around
      if (document.activeElement === document.body && next instanceof HTMLElement) next.focus()
    }
  }, [])
  return (
    <form
      {...form}
      ref={here}
      className={`${styles.inline} ${className ?? ''}`}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    />
  )
}
