import type { Board, Domain, Id } from '#lib/board/board.ts'
import type { ChangeOf } from '#lib/board/change.ts'
import { pastedCards } from '#lib/catalogue/pasted-cards.ts'
import { readPastedList, sameness } from '#lib/catalogue/pasted-list.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'

/** What a pasted list would add, and what it would not: titles, each in the order of the text. */
export interface PastePlan {
  cards: ChangeOf<'responsibility.add'>[]
  /** Longer than a title may be, and cut. */
  cut: string[]
  /** Said more than once in the list. */
  repeated: string[]
  /** On the board already. */
  present: string[]
  /** More than one entry takes. */
  leftOut: string[]
}

/** Reads the text against the board. `domains`: what the person chose for a title instead of the guess. */
export function planPaste(
  text: string,
  board: Pick<Board, 'responsibilities'>,
  words: Pick<CatalogueWords, 'responsibilities'>,
  domains: ReadonlyMap<string, Domain>,
  newId: () => Id,
): PastePlan {
  const { titles, cut, repeated, leftOut } = readPastedList(text)
  const there = new Set(board.responsibilities.map((card) => sameness(card.title)))
  const isNew = (title: string) => !there.has(sameness(title))
  const cards = pastedCards(
    titles.filter(isNew).map((title) => ({ id: newId(), title })),
    words,
  ).map((card) => ({ ...card, domain: domains.get(card.title) ?? card.domain }))
  return { cards, cut, repeated, leftOut, present: titles.filter((title) => !isNew(title)) }
}
