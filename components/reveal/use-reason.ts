'use client'

import { useState } from 'react'
import type { RevealedCard } from './reveal-groups.ts'

/** The reason for a decision as it is being written. */
export interface ReasonDraft {
  note: string
  setNote(note: string): void
  /** What was typed is stored now. */
  forget(): void
  isProvisional: boolean
  setProvisional(isProvisional: boolean): void
  /** The note differs from the one that is stored. */
  isChanged: boolean
}

/** What stays typed when one looks at another card and comes back; one page, one draft for each card. */
const drafts = new Map<string, string>()

/** The reason for a card's decision: what is stored since the reveal, or what is being typed. `preset`: provisional to begin with. */
export function useReason({ card, round, standing }: RevealedCard, preset: boolean): ReasonDraft {
  const key = `${round.id} ${card.id}`
  const { note = '', seq = 0, provisional = false } = card.decision ?? {}
  const stored = seq > (round.revealed ?? 0) ? note : ''
  const [typed, setTyped] = useState(drafts.get(key))
  const [chosen, setChosen] = useState<boolean>()
  return {
    note: typed ?? stored,
    setNote(text) {
      drafts.set(key, text)
      setTyped(text)
    },
    forget() {
      drafts.delete(key)
      setTyped(undefined)
    },
    isProvisional: chosen ?? (standing === 'settled' ? provisional : preset),
    setProvisional: setChosen,
    isChanged: typed !== undefined && typed.trim() !== stored,
  }
}
