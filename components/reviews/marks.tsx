import type { ReactNode } from 'react'

/** Sets off what a sentence is about. */
export function bold(text: ReactNode) {
  return <b>{text}</b>
}

/** Leaves it as it is, where there is only plain text. */
export function unmarked(text: string): string {
  return text
}
