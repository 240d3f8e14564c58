import { oneLine, prose } from '#lib/board/text.ts'
import { LONGEST_NAME } from './role-names.ts'

/** A cell as the title of a card. What a title cannot hold, further lines or more than 200 characters, begins the details. */
export function titleOf(cell: string): { title: string; details?: string; isCut?: true } {
  const whole = oneLine(cell).replace(/\s+/g, ' ')
  if (whole.length <= LONGEST_NAME) return { title: whole }
  const cut = whole.slice(0, LONGEST_NAME - 1)
  const blank = cut.lastIndexOf(' ')
  const head = (blank > LONGEST_NAME / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '')).trim()
  return { title: `${head}…`, details: `…${prose(whole.slice(head.length))}`, isCut: true }
}
