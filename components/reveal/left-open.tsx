'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Action } from '#lib/board/action.ts'
import type { Board } from '#lib/board/board.ts'
import styles from './focus-card.module.css'
import { ProposalForm } from './proposal-form.tsx'

/** A card that was left open: who brings a proposal and by when, to be changed, or taken up again. */
export function LeftOpen({
  board,
  action,
  title,
  mayRun,
}: {
  board: Board
  action: Action
  title: string
  mayRun: boolean
}) {
  const t = useTranslations('reveal.park')
  const propose = usePropose()
  const says = useProposalWords(board)
  const [isChanging, setChanging] = useState(false)
  const { id: actionId } = action
  return (
    <section className={styles.standing} data-parked="" aria-label={t('label')}>
      <Icon name="unplaced" />
      <div className={styles.open}>
        <p>
          <b>{t('label')}.</b> {says(action)}
        </p>
        {mayRun && !isChanging && (
          <p className={styles.ways}>
            <Button variant="link" onClick={() => setChanging(true)}>
              {t('change')}
            </Button>
            <Button variant="link" onClick={() => propose([{ kind: 'action.remove', actionId }])}>
              {t('unpark')}
            </Button>
          </p>
        )}
        {isChanging && (
          <ProposalForm
            board={board}
            title={title}
            action={action}
            submit={t('save')}
            save={({ personId, due }, added) =>
              propose([...added, { kind: 'action.edit', actionId, personId, due: due ?? null }])
            }
            close={() => setChanging(false)}
          />
        )}
      </div>
    </section>
  )
}

/** Says who brings a proposal by when, as far as it is known. */
export function useProposalWords(board: Pick<Board, 'people'>): (action: Action) => string {
  const t = useTranslations('reveal.park')
  const format = useFormatter()
  return ({ personId, due }) => {
    const who = board.people.find((person) => person.id === personId)?.name ?? ''
    const when = due
      ? format.dateTime(new Date(`${due}T00:00:00Z`), { day: 'numeric', month: 'long', timeZone: 'UTC' })
      : ''
    return t('is', { who, hasWho: who ? 'yes' : 'no', when, hasWhen: when ? 'yes' : 'no' })
  }
}
