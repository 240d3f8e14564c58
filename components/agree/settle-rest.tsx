'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import type { Board } from '#lib/board/board.ts'
import { limitsOf } from '#lib/gaps/limits.ts'
import { adoptableAmong, adoptChanges } from '#lib/rounds/adoption.ts'
import type { RankedCard } from '#lib/rounds/ranked.ts'
import { ActionForm, type FilledAction } from './action-form.tsx'
import { contestedAmong } from './contested-among.ts'
import { goOn } from './go-on.ts'
import styles from './rows.module.css'

/** When time runs out: what has a leading lane holds for the time being, and what is contested stays open. Each can be undone at once. */
export function SettleRest({ board, cards }: { board: Board; cards: readonly RankedCard[] }) {
  const t = useTranslations('agree.rest')
  const propose = usePropose()
  const [isParking, setParking] = useState(false)
  const led = adoptableAmong(board, cards, 0)
  const contested = contestedAmong(cards, limitsOf(board).contestedPercent)

  function adopt() {
    const adoptions = led.map(({ card, choice }) => ({ responsibilityId: card.id, lane: choice }))
    const changes = adoptChanges(board, adoptions, { note: t('note'), provisional: true })
    propose(changes, { text: t('adopted', { count: led.length }) })
  }

  function park({ personId, due, added }: FilledAction) {
    const terms = { ...(personId && { personId }), ...(due && { due }) }
    const actions = contested.map(({ card }) => {
      const text = t('parkText', { title: card.title })
      return { kind: 'action.add', actionId: newId(), responsibilityId: card.id, text, ...terms } as const
    })
    return propose([...added, ...actions], { text: t('parked', { count: contested.length }) })
  }

  if (led.length + contested.length === 0) return null
  return (
    <div className={styles.bulk}>
      {contested.length > 0 && !isParking && (
        <Button onClick={() => setParking(true)}>{t('park', { count: contested.length })}</Button>
      )}
      {isParking && (
        <ActionForm
          people={board.people}
          label={t('parkTitle')}
          submit={t('parkSubmit')}
          save={park}
          close={() => setParking(false)}
        />
      )}
      {led.length > 0 && (
        <Button
          onClick={({ currentTarget }) => {
            goOn(currentTarget)
            adopt()
          }}
        >
          {t('adopt', { count: led.length })}
        </Button>
      )}
      <p className={styles.about}>{t('hint')}</p>
    </div>
  )
}
