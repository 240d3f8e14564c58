'use client'

import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import type { Round } from '#lib/board/round.ts'

/** With so many voters or fewer, who chose what can be guessed from the counts. */
const FEW = 3

/** What the reveal will tell of those who vote: everyone knows before they do. */
export function VotingNames({ round: { named, question } }: { round: Round }) {
  const t = useTranslations('placing.names')
  const voters = useLive((state) => state.round?.voters)
  const words = named ? 'named' : question === 'clarity' ? 'clarity' : 'anonymous'
  const areFew = !named && voters !== undefined && voters <= FEW
  return (
    <>
      {t(words)}
      {areFew && ` ${t('few', { voters })}`}
    </>
  )
}
