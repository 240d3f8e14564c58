'use client'

import { type KeyboardEvent, useRef } from 'react'
import type { Id } from '#lib/board/board.ts'
import { cardAround, focusCard } from './card-element.ts'
import type { DropTracker } from './drop-tracker.ts'
import { KEYED_LANES } from './keyed-lanes.ts'
import type { Moves } from './use-moves.ts'
import { walk } from './walk.ts'

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const

interface Doing {
  open(id: Id): void
  openMenu(id: Id): void
  /** A card was taken by key. */
  take(id: Id): void
  drop(): void
  cancel(): void
}

/**
 * The keys of a card that has focus: 1 to 4 move it, Space takes it in the hand (then arrows carry it, Space or Enter drop
 * it, Escape puts it back), Enter opens it, M its menu, Delete removes it, arrows walk. Viewers can open and walk.
 */
export function useCardKeys(tracker: DropTracker, moves: Moves, doing: Doing, mayEdit: boolean) {
  const carried = useRef<Id>(undefined)

  function carry(event: KeyboardEvent, id: Id) {
    const arrow = ARROWS[event.key as keyof typeof ARROWS]
    if (arrow) tracker.step(arrow)
    else if (event.key === ' ' || event.key === 'Enter') {
      carried.current = undefined
      doing.drop()
      focusCard(id)
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      carried.current = undefined
      doing.cancel()
    } else return
    if (event.key !== 'Tab') event.preventDefault()
  }

  function edit(event: KeyboardEvent, id: Id): boolean {
    const lane = KEYED_LANES[Number(event.key) - 1]
    if (lane) moves.move(id, lane, undefined, true)
    else if (event.key === 'm' || event.key === 'M') doing.openMenu(id)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      walk(id, 'down') || walk(id, 'up')
      moves.remove(id)
    } else if (event.key === ' ') {
      if (!tracker.take(id)) return false
      carried.current = id
      doing.take(id)
    } else return false
    return true
  }

  return (event: KeyboardEvent) => {
    const around = cardAround(event.target)
    if (!around || event.target !== around.card || event.ctrlKey || event.metaKey || event.altKey) return
    const { id } = around
    if (carried.current === id) return carry(event, id)
    const arrow = ARROWS[event.key as keyof typeof ARROWS]
    if (arrow) walk(id, arrow)
    else if (event.key === 'Enter') doing.open(id)
    else if (!mayEdit || !edit(event, id)) return
    event.preventDefault()
  }
}
