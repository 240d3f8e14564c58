import type { Id } from '#lib/board/board.ts'
import { cardElement } from './card-element.ts'

/** Takes focus from a card to the one above or below it, or to one at the same height beside it. False when there is none. */
export function walk(from: Id, to: 'up' | 'down' | 'left' | 'right'): boolean {
  const card = cardElement(from)
  if (!card) return false
  const next = to === 'up' || to === 'down' ? inLane(card, to) : beside(card, to)
  next?.focus()
  return Boolean(next)
}

function inLane(card: HTMLElement, to: 'up' | 'down'): HTMLElement | undefined {
  const cards = [...(card.closest('[data-lane]')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  return cards[cards.indexOf(card) + (to === 'up' ? -1 : 1)]
}

function beside(card: HTMLElement, to: 'left' | 'right'): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-lane]')].filter((list) => list.offsetParent)
  const own = lists.findIndex((list) => list.contains(card))
  const beyond = to === 'left' ? lists.slice(0, Math.max(0, own)).reverse() : lists.slice(own + 1)
  const height = card.getBoundingClientRect().top
  for (const list of beyond) {
    const cards = [...list.querySelectorAll<HTMLElement>('[data-card]')]
    const nearest = cards.find((each) => each.getBoundingClientRect().bottom > height) ?? cards.at(-1)
    if (nearest) return nearest
  }
  return undefined
}
