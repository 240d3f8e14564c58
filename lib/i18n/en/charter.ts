import { paper } from './charter-paper.ts'
import { screen } from './charter-screen.ts'

/** The charter: what it says in any form, the screen on which it is made, issued and signed, and what messengers show. */
export const charter = {
  paper,
  screen,
  preview: { title: 'Remit', line: 'Who owns what, on one board' },
}
