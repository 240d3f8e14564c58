'use client'

import { useMemo } from 'react'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Id } from '#lib/board/board.ts'
import type { Holder } from './card.tsx'

/** Who else holds which card now. */
export function useHolders(): ReadonlyMap<Id, Holder> {
  const { me } = useLiveBoard()
  const people = useLive((state) => state.people)
  return useMemo(() => {
    const others = people.filter((person) => person.id !== me.id)
    return new Map(others.flatMap(({ id, name, holding }) => (holding ? [[holding, known(id, name)]] : [])))
  }, [people, me])
}

const holders = new Map<string, Holder>()

/** The same object for the same person, so that cards whose holder stays are not drawn again. */
function known(id: string, name: string): Holder {
  const holder = holders.get(id)
  if (holder?.name === name) return holder
  const now = { id, name }
  holders.set(id, now)
  return now
}
