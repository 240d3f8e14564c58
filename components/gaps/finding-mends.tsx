'use client'

import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSelection } from '#components/board/selection.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import { findingParts } from './finding-parts.ts'
import { FindingSentence } from './finding-sentence.tsx'
import styles from './mends.module.css'
import { PartMends } from './part-mends.tsx'
import { RuleNotes } from './rule-notes.tsx'

/** The rules whose findings say something else of each card. */
const TOLD_APART: readonly RuleId[] = ['contested', 'drift', 'handover-open']

/** The ways to mend a finding, card by card where that is possible, and why it matters. */
export function FindingMends({
  finding,
  mayEdit,
  settle,
}: {
  finding: Finding
  mayEdit: boolean
  settle: () => void
}) {
  const t = useTranslations('details.rail')
  const { open } = useSelection()
  const { titleOf } = useNaming()
  const cards = useBoard((board) => board.responsibilities)
  const places = new Map(cards.map((card, place) => [card.id, place]))
  const placeOf = ({ responsibilities: [id = ''] }: Finding) => places.get(id) ?? 0
  const parts = findingParts(finding).toSorted((one, other) => placeOf(one) - placeOf(other))
  const list = useRef<HTMLDivElement>(null)
  const isApart = parts.length > 1 || parts[0] !== finding

  /** What was mended goes, and the focus with it: on to its neighbour, or out of the row with the last. */
  function goOn(index: number) {
    const neighbour = list.current?.children[index + 1 < parts.length ? index + 1 : index - 1]
    const next = isApart && neighbour?.querySelector('button')
    if (next) next.focus({ preventScroll: true })
    else settle()
  }

  return (
    <div ref={list} className={styles.mends}>
      {parts.map((part, index) => {
        const [id = ''] = isApart ? part.responsibilities : []
        const card = cards.find((each) => each.id === id)
        return (
          <div key={id} className={styles.part}>
            {isApart &&
              (card ? (
                <button
                  type="button"
                  className={styles.title}
                  aria-label={t('open', { title: card.title })}
                  onClick={() => open(card.id)}
                >
                  {card.title}
                </button>
              ) : (
                <h4>{titleOf(id)}</h4>
              ))}
            {isApart && TOLD_APART.includes(finding.rule) && (
              <p className={styles.says}>
                <FindingSentence finding={part} />
              </p>
            )}
            {mayEdit && (
              <PartMends
                finding={part}
                about={isApart ? (card?.title ?? titleOf(id)) : ''}
                done={() => goOn(index)}
              />
            )}
          </div>
        )
      })}
      <RuleNotes rule={finding.rule} />
    </div>
  )
}
