'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import type { Round } from '#lib/board/round.ts'
import { knowsRound, rememberRound } from './known-rounds.ts'
import type { RevealGroups } from './reveal-groups.ts'
import { inOrder } from './reveal-groups.ts'
import styles from './reveal-notes.module.css'

/** What those missed who came after the reveal: said once, to those who take part. */
export function LateRecap({ round, groups }: { round: Round; groups: RevealGroups }) {
  const t = useTranslations('reveal.late')
  const { access, opened } = useLiveBoard()
  const [isLate, setLate] = useState(false)
  // Only the browser knows whether it was here before.
  useEffect(() => {
    const wasHere = opened.session.seq < (round.revealed ?? 0) || knowsRound(round.id)
    if (wasHere) rememberRound(round.id)
    setLate(!wasHere && access === 'participant')
  }, [round, access, opened])
  if (!isLate) return null
  const cards = inOrder(groups)
  const voters = Math.max(0, ...cards.map(({ split }) => split.cast + split.unknown))
  const settled = cards.filter(({ standing }) => standing === 'settled').length
  return (
    <section className={styles.above} aria-label={t('title')}>
      <p>
        <b>{t('title')}.</b>{' '}
        {t('text', { cards: cards.length, voters, contested: groups.contested.length, settled })}
      </p>
      <IconButton
        icon="close"
        label={t('close')}
        onClick={() => {
          rememberRound(round.id)
          setLate(false)
        }}
      />
    </section>
  )
}
