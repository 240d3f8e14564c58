'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/field.tsx'
import styles from './write-charter.module.css'

/** Adds one more text to a list of them. `submit`: what the button says; `add` answers whether it was taken. */
export function AddText({
  label,
  submit,
  add,
}: {
  label: string
  submit: string
  add: (text: string) => boolean
}) {
  const [text, setText] = useState('')

  function send(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '' && add(text)) setText('')
  }

  return (
    <form className={styles.list} onSubmit={send}>
      <TextArea
        label={label}
        hideLabel
        placeholder={label}
        rows={2}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon="plus">
        {submit}
      </Button>
    </form>
  )
}
