'use client'

import { type ComponentProps, useId } from 'react'
import { Field } from '#components/ui/field.tsx'
import type { Person } from '#lib/board/board.ts'

/** Asks for a person by name: one of those who are suggested, or a new one; `change` gets what is typed. */
export function PersonField({
  suggested,
  change,
  ...field
}: Omit<ComponentProps<typeof Field>, 'maxLength' | 'list' | 'autoComplete' | 'onChange'> & {
  suggested: readonly Person[]
  change: (name: string) => void
}) {
  const suggestions = useId()
  return (
    <>
      <Field
        {...field}
        maxLength={200}
        list={suggestions}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
      />
      <datalist id={suggestions}>
        {suggested.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  )
}
