'use client'

import { useTranslations } from 'use-intl'
import { isVoter } from '#components/live/is-voter.ts'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Round } from '#lib/board/round.ts'

/** With so many voters or fewer, who chose what can be guessed from the counts. */
const FEW = 3

/** What the reveal will tell of those who vote: everyone knows before they do. */
export function VotingNames({ round: { named, question } }: { round: Round }) {
  const t = useTranslations('placing.names')
  const { me } = useLiveBoard()
  // Somebody who only led so far is about to be one more.
  const voters = useLive(({ round, people }) => {
    const isCounted = people.some((each) => each.id === me.id && isVoter(each))
    return round && round.voters + (isCounted ? 0 : 1)
  })
  const words = named ? 'named' : question === 'clarity' ? 'clarity' : 'anonymous'
  const areFew = !named && voters !== undefined && voters <= FEW
  return (
    <>
      {t(words)}
      {areFew && ` ${t('few', { voters })}`}
    </>
  )
}
