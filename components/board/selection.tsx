'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Id, Lane } from '#lib/board/board.ts'
import { focusCard, pulse } from './card-element.ts'
import { type Filter, NO_FILTER } from './filter.ts'

interface Selection {
  /** The card whose details are open. */
  openCard: Id | undefined
  open(id: Id): void
  close(): void
  /** Brings a card into sight, whatever hides it, and lets it pulse. */
  show(id: Id): void
}

interface View {
  /** The lane that a phone shows; others show all. */
  lane: Lane
  setLane(lane: Lane): void
  filter: Filter
  setFilter(filter: Filter): void
  /** Cards that stay in sight until the filter is set anew, whatever becomes of them. */
  kept: Set<Id>
}

const SelectionContext = createContext<Selection | undefined>(undefined)
const ViewContext = createContext<View | undefined>(undefined)

/** What of a board is in sight, and which card is open. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const live = useLiveBoard()
  const [openCard, setOpenCard] = useState<Id>()
  const [lane, setLane] = useState<Lane>('unplaced')
  const [{ filter, kept }, setFiltering] = useState(() => ({ filter: NO_FILTER, kept: new Set<Id>() }))
  const setFilter = useCallback((next: Filter) => setFiltering({ filter: next, kept: new Set() }), [])
  const opener = useRef<Element>(null)
  const opened = useRef<Id>(undefined)

  const open = useCallback((id: Id) => {
    // From card to card: focus goes back to where the first was opened.
    if (!opened.current) opener.current = document.activeElement
    opened.current = id
    setOpenCard(id)
  }, [])
  const close = useCallback(() => {
    const id = opened.current
    opened.current = undefined
    setOpenCard(undefined)
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
    // A card that went to another lane meanwhile is drawn anew.
    else if (id) focusCard(id)
  }, [])
  const show = useCallback(
    (id: Id) => {
      const card = live.state().session.view.responsibilities.find((each) => each.id === id)
      if (!card) return
      setLane(card.lane)
      setFilter(NO_FILTER)
      // Once the lane that holds it is drawn.
      requestAnimationFrame(() => pulse(id))
    },
    [live, setFilter],
  )
  const selection = useMemo(() => ({ openCard, open, close, show }), [openCard, open, close, show])
  const view = useMemo(() => ({ lane, setLane, filter, setFilter, kept }), [lane, filter, setFilter, kept])
  return (
    <SelectionContext value={selection}>
      <ViewContext value={view}>{children}</ViewContext>
    </SelectionContext>
  )
}

/** Which card is open, and how to open or show one. Throws outside of a board. */
export function useSelection(): Selection {
  return inside(useContext(SelectionContext))
}

/** Which lane a phone shows, and which cards are held back. Throws outside of a board. */
export function useView(): View {
  return inside(useContext(ViewContext))
}

function inside<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('there is no board here')
  return value
}
