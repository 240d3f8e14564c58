import { flushSync } from 'react-dom'
import type { Id } from '#lib/board/board.ts'

/** The card's element on the board; null when it is not drawn. Found at once, however many there are. */
export function cardElement(id: Id): HTMLElement | null {
  return document.getElementById(`card-${id}`)
}

/** The card that an element belongs to, and its id. */
export function cardAround(element: EventTarget | null): { id: Id; card: HTMLElement } | undefined {
  const card = element instanceof Element ? element.closest<HTMLElement>('[data-card]') : null
  const id = card?.dataset.card
  return card && id ? { id, card } : undefined
}

/**
 * Focus on a card that has just been moved, where it lies now. At once, and not a frame later: by then somebody quick is on
 * another card already, and would find the focus taken from there.
 */
export function focusCard(id: Id): void {
  flushSync(() => undefined)
  cardElement(id)?.focus()
}

/** The same once a menu that holds the focus has gone. */
export function focusCardNext(id: Id): void {
  requestAnimationFrame(() => cardElement(id)?.focus())
}

/** Scrolls a card into sight and lets it stand out for a moment. Focus stays where it is. */
export function pulse(id: Id): void {
  const card = cardElement(id)
  if (!card) return
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  card.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
  card.dataset.pulse = ''
  setTimeout(() => delete card.dataset.pulse, 1600)
}
