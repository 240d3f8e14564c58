'use client'

import type { FocusEvent, KeyboardEvent } from 'react'
import type { Id } from '#lib/board/board.ts'
import { cardAround, cardElement, focusCard } from './card-element.ts'
import type { DropTracker } from './drop-tracker.ts'
import { KEYED_LANES } from './keyed-lanes.ts'
import type { Hand } from './use-hand.ts'
import type { Moves } from './use-moves.ts'
import { walk } from './walk.ts'

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const

interface Doing {
  tracker: DropTracker
  moves: Moves
  hand: Hand
  open(id: Id): void
  openMenu(id: Id): void
  mayEdit: boolean
}

/**
 * The keys of a card that has focus: 1 to 4 move it, Space takes it in the hand (then arrows carry it, Space or Enter drop
 * it, Escape puts it back), Enter opens it, M its menu, Delete removes it, arrows walk. Viewers can open and walk.
 */
export function useCardKeys({ tracker, moves, hand, open, openMenu, mayEdit }: Doing) {
  function carry(event: KeyboardEvent, id: Id) {
    const arrow = ARROWS[event.key as keyof typeof ARROWS]
    if (arrow) tracker.step(arrow)
    else if (event.key === ' ' || event.key === 'Enter') {
      if (event.repeat) return event.preventDefault()
      hand.drop()
      focusCard(id)
    } else if (event.key === 'Escape' || event.key === 'Tab') hand.cancel()
    else return
    if (event.key !== 'Tab') event.preventDefault()
  }

  function edit(event: KeyboardEvent, id: Id): boolean {
    const lane = KEYED_LANES[Number(event.key) - 1]
    if (lane) moves.move(id, lane, undefined, true)
    else if (event.key === 'm' || event.key === 'M') openMenu(id)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      walk(id, 'down') || walk(id, 'up')
      moves.remove(id)
    } else return event.key === ' ' && hand.take(id, true)
    return true
  }

  function press(event: KeyboardEvent) {
    const around = cardAround(event.target)
    if (!around || !isOnCard(event, around.card) || event.ctrlKey || event.metaKey || event.altKey) return
    const { id } = around
    if (hand.carried() === id) return carry(event, id)
    const arrow = ARROWS[event.key as keyof typeof ARROWS]
    if (arrow) walk(id, arrow)
    else if (event.key === 'Enter') open(id)
    else if (!mayEdit || !edit(event, id)) return
    if (hand.carried()) around.card.focus()
    event.preventDefault()
  }

  /** Focus that goes elsewhere puts the card back; not when the card was only drawn anew, and has it again at once. */
  function leave(event: FocusEvent) {
    const id = cardAround(event.target)?.id
    if (!id || hand.carried() !== id) return
    setTimeout(() => {
      if (hand.carried() === id && document.activeElement !== cardElement(id)) hand.cancel()
    })
  }

  return { onKeyDown: press, onBlur: leave }
}

/** The card itself has the focus, or its handle, which takes it by Space. Its other buttons have their own keys. */
function isOnCard({ target, key }: KeyboardEvent, card: HTMLElement): boolean {
  if (target === card) return true
  return key === ' ' && target instanceof Element && target.closest('[data-handle]') !== null
}
