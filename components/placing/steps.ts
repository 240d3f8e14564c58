import type { Id } from '#lib/board/board.ts'

/** Where somebody is on the way through the cards. `returns`: they came from the end, to change this one card. */
export type Step = { at: 'start' } | { at: 'card'; id: Id; returns?: true } | { at: 'end' }

/** Where to go on: with those who have said nothing yet at the start, else at the first card without an answer, or at the end. */
export function stepTo(cards: readonly Id[], isAnswered: (id: Id) => boolean): Step {
  const isNew = cards.length > 1 && !cards.some(isAnswered)
  if (isNew) return { at: 'start' }
  const id = cards.find((each) => !isAnswered(each)) ?? (cards.length === 1 ? cards[0] : undefined)
  return id === undefined ? { at: 'end' } : { at: 'card', id }
}

/** The step after a card: the next one, or the end. */
export function stepAfter(cards: readonly Id[], { id, returns }: Extract<Step, { at: 'card' }>): Step {
  const next = returns ? undefined : cards[cards.indexOf(id) + 1]
  return next === undefined ? { at: 'end' } : { at: 'card', id: next }
}

/** The step before a card; the first card stays. */
export function stepBefore(cards: readonly Id[], { id }: { id: Id }): Step {
  return { at: 'card', id: cards[Math.max(0, cards.indexOf(id) - 1)] ?? id }
}

/** The step where one was, or the card in the place of one that has gone meanwhile. */
export function stepStill(before: readonly Id[], cards: readonly Id[], step: Step): Step {
  if (step.at !== 'card' || cards.includes(step.id)) return step
  const next = before.slice(before.indexOf(step.id)).find((id) => cards.includes(id))
  return next === undefined ? { at: 'end' } : { ...step, id: next }
}
