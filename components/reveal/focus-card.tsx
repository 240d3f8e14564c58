'use client'

import { useState } from 'react'
import { useNaming } from '#components/details/use-naming.ts'
import { Chip } from '#components/ui/chip.tsx'
import type { Board } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { AnswerColumns } from './answer-columns.tsx'
import { CardStanding } from './card-standing.tsx'
import { DecisionForm } from './decision-form.tsx'
import styles from './focus-card.module.css'
import { HowVoted } from './how-voted.tsx'
import { Remarks } from './remarks.tsx'
import type { RevealedCard } from './reveal-groups.ts'
import type { AbsentRole } from './use-absent-roles.ts'
import { useReason } from './use-reason.ts'

/**
 * The card that is talked about: what it is, how its votes fell, who speaks first, and, for the facilitator, what becomes of it.
 * `main`: the round that the reveal is about; `moveOn` is called when the card is settled or left open.
 */
export function FocusCard({
  board,
  main,
  revealed,
  mayRun,
  absent,
  moveOn,
}: {
  board: Board
  main: Round
  revealed: RevealedCard
  mayRun: boolean
  absent: readonly AbsentRole[]
  moveOn: () => void
}) {
  const { domainName } = useNaming()
  const reason = useReason(revealed, absent.length > 0)
  const [isCounting, setCounting] = useState(false)
  const { card, round } = revealed
  return (
    <article aria-labelledby="revealed-card">
      <p className={styles.top}>
        <Chip>{domainName(card.domain)}</Chip>
      </p>
      <h2 id="revealed-card" className={styles.title} tabIndex={-1}>
        {card.title}
      </h2>
      {card.details && <p className={styles.about}>{card.details}</p>}
      <CardStanding board={board} revealed={revealed} mayRun={mayRun} />
      <HowVoted board={board} main={main} revealed={revealed} />
      <AnswerColumns
        board={board}
        revealed={revealed}
        mayRun={mayRun}
        isCounting={mayRun && isCounting}
        reason={reason}
        moveOn={moveOn}
      />
      <Remarks round={round} responsibilityId={card.id} />
      {mayRun && (
        <DecisionForm
          board={board}
          revealed={revealed}
          reason={reason}
          absent={absent}
          isCounting={isCounting}
          setCounting={setCounting}
          moveOn={moveOn}
        />
      )}
    </article>
  )
}
