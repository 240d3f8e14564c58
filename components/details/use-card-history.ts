'use client'

import { useCallback } from 'react'
import { type ReadLog, useReadLog } from '#components/live/use-read-log.ts'
import type { Id } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { type CardHistory, readOn, startHistory } from './card-history.ts'
import { useNaming } from './use-naming.ts'

/** The history of a card, read from the board's log and kept up with it. */
export function useCardHistory(cardId: Id): ReadLog<CardHistory> {
  const { laneName, domainName } = useNaming()
  return useReadLog(
    () => startHistory(cardId),
    useCallback(
      (known: CardHistory, entries: readonly Entry[]) =>
        readOn(known, entries, { lane: laneName, domain: domainName }),
      [laneName, domainName],
    ),
  )
}
