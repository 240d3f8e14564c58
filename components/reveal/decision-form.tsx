'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import type { Board, Day, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { openRound } from '#lib/board/round.ts'
import styles from './focus-card.module.css'
import { HandCounter } from './hand-counter.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { ProvisionalOption } from './provisional-option.tsx'
import type { RevealedCard } from './reveal-groups.ts'
import type { AbsentRole } from './use-absent-roles.ts'
import type { ReasonDraft } from './use-reason.ts'

/** What the facilitator does with a card besides adopting a lane: why, for how long, vote again, leave it open, count hands. */
export function DecisionForm({
  board,
  revealed,
  reason,
  absent,
  isCounting,
  setCounting,
  moveOn,
}: {
  board: Board
  revealed: RevealedCard
  reason: ReasonDraft
  absent: readonly AbsentRole[]
  isCounting: boolean
  setCounting: (isCounting: boolean) => void
  moveOn: () => void
}) {
  const t = useTranslations('reveal')
  const propose = usePropose()
  const [isParking, setParking] = useState(false)
  const { card, round, standing } = revealed
  const isVoting = openRound(board) !== undefined
  const isSettled = standing === 'settled'

  function voteAgain() {
    const { question, named } = round
    propose([{ kind: 'round.open', roundId: newId(), question, responsibilities: [card.id], named }])
  }

  function park(proposal: { personId: Id; due: Day | undefined }, added: Change[]) {
    const { personId, due } = proposal
    const text = t('park.text', { title: card.title })
    const action: Change = {
      kind: 'action.add',
      actionId: newId(),
      text,
      responsibilityId: card.id,
      personId,
      ...(due ? { due } : {}),
    }
    const isTaken = propose([...added, action], { text: t('park.done', { title: card.title }) })
    if (isTaken) moveOn()
    return isTaken
  }

  function saveReason() {
    const { note, isProvisional } = reason
    const provisional = isProvisional ? { provisional: true } : {}
    const decision = { responsibilityId: card.id, note: note.trim(), ...provisional }
    const isTaken = propose([{ kind: 'responsibility.decide', ...decision }], { text: t('why.saved') })
    if (isTaken) reason.forget()
  }

  return (
    <div className={styles.decision}>
      <div className={styles.why}>
        <Field
          label={t('why.label')}
          placeholder={t('why.example')}
          maxLength={500}
          value={reason.note}
          onChange={(event) => reason.setNote(event.target.value)}
        />
        {isSettled && reason.isChanged && (
          <Button size="large" onClick={saveReason}>
            {t('why.save')}
          </Button>
        )}
      </div>
      <ProvisionalOption absent={absent} reason={reason} />
      {isCounting && (
        <div className={styles.unknownHands}>
          <p className={styles.note}>{t('hands.about')}</p>
          <p>{t('hands.unknown')}</p>
          <HandCounter board={board} revealed={revealed} choice="unknown" />
        </div>
      )}
      <div className={styles.actions}>
        <Button
          variant="quiet"
          icon="undo"
          aria-disabled={isVoting}
          title={isVoting ? t('again.busy') : undefined}
          onClick={() => !isVoting && voteAgain()}
        >
          {t('again.start')}
        </Button>
        {standing !== 'parked' && (
          <Button
            variant="quiet"
            icon="unplaced"
            aria-expanded={isParking}
            onClick={() => setParking(!isParking)}
          >
            {t('park.start')}
          </Button>
        )}
        <Button
          variant="quiet"
          icon="people"
          aria-pressed={isCounting}
          onClick={() => setCounting(!isCounting)}
        >
          {t(isCounting ? 'hands.stop' : 'hands.start')}
        </Button>
      </div>
      {isParking && standing !== 'parked' && (
        <ProposalForm
          board={board}
          title={card.title}
          submit={t('park.submit')}
          save={park}
          close={() => setParking(false)}
        />
      )}
    </div>
  )
}
