'use client'

import type { Board, Lane } from '#lib/board/board.ts'
import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import { choicesOf } from '#lib/rounds/split.ts'
import { AdoptLane } from './adopt-lane.tsx'
import { AnswerColumn } from './answer-column.tsx'
import styles from './answer-columns.module.css'
import { HandCounter } from './hand-counter.tsx'
import type { RevealedCard } from './reveal-groups.ts'
import { useAdopting } from './use-adopting.ts'
import type { ReasonDraft } from './use-reason.ts'

/** The columns that are always there; the others where they got a vote, or may get a hand. */
const ALWAYS: readonly Choice[] = [PRODUCT_OWNER, 'shared', PRODUCT_MANAGER, 'nobody']

/** The choices beside each other: how many and who made each, and a button that adopts it. */
export function AnswerColumns({
  board,
  revealed,
  mayRun,
  isCounting,
  reason,
  moveOn,
}: {
  board: Board
  revealed: RevealedCard
  mayRun: boolean
  isCounting: boolean
  reason: ReasonDraft
  moveOn: () => void
}) {
  const { adopt } = useAdopting(board)
  const { split } = revealed
  const countOf = (choice: Choice) => split.parts.find((part) => part.choice === choice)?.count ?? 0
  const choices = choicesOf(board).filter(
    (choice) => isCounting || ALWAYS.includes(choice) || countOf(choice) > 0,
  )

  function take(lane: Lane) {
    const { note, isProvisional } = reason
    if (!adopt(revealed, lane, { note: note.trim(), isProvisional })) return
    reason.forget()
    moveOn()
  }

  return (
    <div
      className={styles.columns}
      data-run={mayRun ? '' : undefined}
      data-many={choices.length > 4 ? '' : undefined}
    >
      {choices.map((choice) => (
        <AnswerColumn key={choice} board={board} revealed={revealed} choice={choice} count={countOf(choice)}>
          {isCounting && <HandCounter board={board} revealed={revealed} choice={choice} />}
          {mayRun && <AdoptLane board={board} revealed={revealed} choice={choice} take={take} />}
        </AnswerColumn>
      ))}
    </div>
  )
}
