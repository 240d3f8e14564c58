'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useToday } from '#components/live/use-today.ts'
import { Button } from '#components/ui/button.tsx'
import type { Action } from '#lib/board/action.ts'
import type { Board, Responsibility } from '#lib/board/board.ts'
import { ActionForm } from './action-form.tsx'
import { CardTitle } from './card-title.tsx'
import { goOn } from './go-on.ts'
import styles from './rows.module.css'
import { useActionWords } from './use-action-words.ts'

/** A card that was left open, and what says so. */
export interface ParkedCard {
  card: Responsibility
  action: Action
}

/** The cards that were left open: who brings a proposal by when, to be changed, or to be talked about after all. */
export function ParkedList({
  board,
  parked,
  mayEdit,
}: {
  board: Board
  parked: readonly ParkedCard[]
  mayEdit: boolean
}) {
  return (
    <ul className={styles.rows}>
      {parked.map((each) => (
        <ParkedRow key={each.card.id} board={board} parked={each} mayEdit={mayEdit} />
      ))}
    </ul>
  )
}

function ParkedRow({ board, parked, mayEdit }: { board: Board; parked: ParkedCard; mayEdit: boolean }) {
  const t = useTranslations('agree')
  const propose = usePropose()
  const says = useActionWords(board, useToday())
  const [isChanging, setChanging] = useState(false)
  const { card, action } = parked
  const { id: actionId } = action
  const { title } = card
  return (
    <li className={styles.row}>
      <CardTitle card={card} />
      {!isChanging && <p className={styles.about}>{says(action)}</p>}
      {mayEdit && !isChanging && (
        <p className={styles.ways}>
          <Button variant="link" aria-label={t('park.changeOf', { title })} onClick={() => setChanging(true)}>
            {t('park.change')}
          </Button>
          <Button
            variant="link"
            aria-label={t('park.backOf', { title })}
            onClick={({ currentTarget }) => {
              goOn(currentTarget)
              propose([{ kind: 'action.remove', actionId }])
            }}
          >
            {t('park.back')}
          </Button>
        </p>
      )}
      {isChanging && (
        <ActionForm
          people={board.people}
          label={t('park.changeOf', { title })}
          action={action}
          submit={t('action.save')}
          save={({ personId, due, added }) =>
            propose(
              [...added, { kind: 'action.edit', actionId, personId: personId ?? null, due: due ?? null }],
              { text: t('action.saved') },
            )
          }
          close={() => setChanging(false)}
        />
      )}
    </li>
  )
}
