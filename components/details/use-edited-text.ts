'use client'

import { useEffect, useRef, useState } from 'react'

/** A text that this person edits while others may edit it too. */
export interface EditedText {
  /** What the field shows: what this person typed, else what is on the board. */
  value: string
  /** What somebody else made of it since this person began to type; undefined when nobody did. */
  theirs: string | undefined
  change(text: string): void
  /** Saves what was typed, if anything was. */
  commit(): void
  /** Forgets what was typed. Answers whether there was anything to forget. */
  revert(): boolean
}

/**
 * Keeps what is typed until it is committed: on leaving the field, and when the field goes away. News never overwrites it.
 * `tidy` is how the board stores such a text; what is then the same is not saved.
 */
export function useEditedText(
  saved: string,
  save: (text: string) => void,
  tidy: (text: string) => string,
): EditedText {
  const [draft, setDraft] = useState<{ text: string; base: string }>()
  const commit = () => {
    setDraft(undefined)
    if (draft && tidy(draft.text) !== draft.base && tidy(draft.text) !== saved) save(tidy(draft.text))
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])
  return {
    value: draft?.text ?? saved,
    theirs: draft && saved !== draft.base && saved !== tidy(draft.text) ? saved : undefined,
    change: (text) => setDraft({ text, base: draft?.base ?? saved }),
    commit,
    revert() {
      setDraft(undefined)
      return draft !== undefined
    },
  }
}
