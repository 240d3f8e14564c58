import { paper } from './charter-paper.ts'

/** The charter: what it says in any form, and the screen on which it is made, issued and signed. */
export const charter = {
  paper,
}
