'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useHandoverText } from '#components/gaps/use-handover-text.ts'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Board, Day } from '#lib/board/board.ts'
import { agreeingToLane } from '#lib/rounds/adoption.ts'
import { type Handover, isOverdue } from '#lib/rounds/handovers.ts'
import { ActionForm, type FilledAction } from './action-form.tsx'
import { CardTitle } from './card-title.tsx'
import { HandoverWay } from './handover-way.tsx'
import styles from './rows.module.css'
import { useActionWords } from './use-action-words.ts'

/** One handover: the card, from whom to whom, who sees to it by when, and whether it is done. */
export function HandoverRow({
  board,
  handover,
  day,
  mayEdit,
}: {
  board: Board
  handover: Handover
  day: Day
  mayEdit: boolean
}) {
  const t = useTranslations('agree')
  const propose = usePropose()
  const textOf = useHandoverText()
  const says = useActionWords(board, day)
  const [isArranging, setArranging] = useState(false)
  const { responsibilityId, action } = handover
  const card = board.responsibilities.find(({ id }) => id === responsibilityId)
  if (!card) return null
  const { title } = card
  const isDone = action?.done !== undefined
  const isLate = action !== undefined && isOverdue(action, day)

  function save({ text, personId, due, added }: FilledAction) {
    const change = action
      ? ({
          kind: 'action.edit',
          actionId: action.id,
          text,
          personId: personId ?? null,
          due: due ?? null,
        } as const)
      : ({
          kind: 'action.add',
          actionId: newId(),
          text,
          responsibilityId,
          ...(personId && { personId }),
          ...(due && { due }),
        } as const)
    return propose([...added, ...agreeingToLane(board, responsibilityId), change], {
      text: t('action.saved'),
    })
  }

  return (
    <li className={`${styles.row} ${isDone ? styles.done : ''}`}>
      <CardTitle card={card} />
      <HandoverWay board={board} handover={handover} />
      {action && !isArranging && (
        <p className={isLate ? styles.late : styles.about}>
          {isLate && <Icon name="flag" />}
          {says(action)}
        </p>
      )}
      {mayEdit && !isArranging && (
        <div className={styles.ways}>
          {!isDone && (
            <Button
              variant="link"
              aria-label={t(action ? 'handover.changeOf' : 'handover.arrangeOf', { title })}
              onClick={() => setArranging(true)}
            >
              {t(action ? 'handover.change' : 'handover.arrange')}
            </Button>
          )}
          {action && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={isDone}
                aria-label={t('handover.doneOf', { title })}
                onChange={() => propose([{ kind: 'action.done', actionId: action.id, done: !isDone }])}
              />
              {t('handover.done')}
            </label>
          )}
        </div>
      )}
      {isArranging && (
        <ActionForm
          people={board.people}
          label={t('handover.arrangeOf', { title })}
          text={action?.text ?? textOf(handover)}
          {...(action && { action })}
          isEither
          submit={t('action.save')}
          save={save}
          close={() => setArranging(false)}
        />
      )}
    </li>
  )
}
