'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/field.tsx'
import type { Board } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { adoptable } from '#lib/rounds/adoption.ts'
import { ranked } from '#lib/rounds/ranked.ts'
import styles from './adopt.module.css'
import { asAdoptQuestion } from './adopt-question.ts'
import { agreementShares } from './agreement-shares.ts'
import { useAdopting } from './use-adopting.ts'

/** The share that stands in the field first, where it can be chosen. */
const USUAL = 0.8

/** Adopts, as one entry, every open card on which at least a chosen share agrees; says beforehand how many that are. */
export function AdoptShare({
  board,
  round,
  isProvisional,
}: {
  board: Board
  round: Round
  isProvisional: boolean
}) {
  const t = useTranslations('reveal.share')
  const { adoptAll } = useAdopting(board)
  const shares = agreementShares(ranked(board, round))
  const usual = shares.find(({ share }) => share === USUAL) ?? shares[0]
  const [chosen, setChosen] = useState<number>()
  const share = shares.find((each) => each.share === chosen)?.share ?? usual?.share
  if (share === undefined) return null
  const cards = adoptable(board, round, share)
  return (
    <section className={styles.part} aria-label={t('title')}>
      <div className={styles.line}>
        <Select label={t('label')} value={share} onChange={(event) => setChosen(Number(event.target.value))}>
          {shares.map(({ share: each, of }) => (
            <option key={each} value={each}>
              {of ? t('of', of) : t('percent', { percent: Math.round(each * 100) })}
            </option>
          ))}
        </Select>
        <Button
          size="large"
          aria-disabled={cards.length === 0}
          onClick={() => cards.length > 0 && adoptAll(cards, isProvisional)}
        >
          {t(`adopt.${asAdoptQuestion(round)}`, { count: cards.length })}
        </Button>
      </div>
      <p className={styles.about} aria-live="polite">
        {cards.length > 0 ? t('about', { count: cards.length }) : t('none')}
      </p>
    </section>
  )
}
