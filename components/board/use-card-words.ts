'use client'

import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useShownFindings } from '#components/live/use-shown-findings.ts'
import type { Id } from '#lib/board/board.ts'
import { findingsByCard } from '#lib/gaps/findings-by-card.ts'
import { wordsOf } from '#lib/gaps/phrase.ts'
import type { RuleId } from '#lib/gaps/rule.ts'

/** What a card shows by where it lies and by its dashed letter needs no words. */
const SHOWN_BY_PLACE: readonly RuleId[] = ['unowned', 'unfilled-role']

/** What is wrong with each card in a few words, the worst first, for those with which something is. */
export function useCardWords(): ReadonlyMap<Id, string> {
  const t = useTranslations('gaps')
  const findings = useShownFindings()
  const board = useBoard((each) => each)
  const latest = useRef(board)
  latest.current = board
  const before = useRef<ReadonlyMap<Id, string>>(new Map())
  return useMemo(() => {
    const words = new Map<Id, string>()
    const cards = new Map(latest.current.responsibilities.map((card) => [card.id, card]))
    for (const [id, own] of findingsByCard(findings)) {
      const worst = own.find(({ rule, severity }) => severity !== 'note' && !SHOWN_BY_PLACE.includes(rule))
      const card = cards.get(id)
      if (!worst || !card) continue
      const { key, values } = wordsOf(worst, card, latest.current)
      words.set(id, t(key, values))
    }
    if (!isSame(words, before.current)) before.current = words
    return before.current
  }, [findings, t])
}

function isSame(one: ReadonlyMap<Id, string>, other: ReadonlyMap<Id, string>): boolean {
  return one.size === other.size && [...one].every(([id, words]) => other.get(id) === words)
}
