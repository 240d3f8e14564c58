'use client'

import { type ComponentProps, useState } from 'react'
import { Field } from '#components/ui/field.tsx'

/**
 * A day of the board, edited in place: saved on leaving the field, when this person typed another one; `save` gets '' for none.
 * News never overwrites what is being typed, and a day of which only part is typed gives way to the one that is saved.
 */
export function EditedDay({
  saved,
  save,
  ...field
}: Omit<ComponentProps<typeof Field>, 'type' | 'value' | 'onChange' | 'onBlur'> & {
  saved: string
  save: (day: string) => void
}) {
  const [draft, setDraft] = useState<{ day: string; base: string }>()

  function leave(input: HTMLInputElement) {
    setDraft(undefined)
    // The browser reads part of a day as none at all, which nobody asked for.
    if (input.validity.badInput) input.value = saved
    else if (draft && draft.day !== draft.base && draft.day !== saved) save(draft.day)
  }

  return (
    <Field
      {...field}
      type="date"
      value={draft?.day ?? saved}
      onChange={({ target }) => setDraft({ day: target.value, base: draft?.base ?? saved })}
      onBlur={({ target }) => leave(target)}
    />
  )
}
