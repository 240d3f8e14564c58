'use client'

import { useTranslations } from 'use-intl'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { Button } from '#components/ui/button.tsx'
import { HowFar } from './how-far.tsx'
import { KeptHere } from './kept-here.tsx'
import styles from './place-screen.module.css'
import { useFocusOnce } from './use-focus-once.ts'

/** After "I'm done", or for somebody who just watches: how far the others are, and the way back. */
export function Waiting({ mine, change }: { mine: MyVote; change: () => void }) {
  const t = useTranslations('placing.wait')
  const heading = useFocusOnce<HTMLHeadingElement>()
  const { round, vote } = mine
  const isClarity = round.question === 'clarity'
  const isWatching = Object.keys(vote.placements).length === 0 && vote.clarity === undefined
  const isOne = isClarity || round.responsibilities.length === 1
  const back = isWatching ? t(isClarity ? 'joinClarity' : 'join') : t(isOne ? 'changeOne' : 'change')
  return (
    <div className={styles.calm}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(isWatching ? 'watching' : 'done')}
      </h2>
      <HowFar />
      <p className={styles.text}>{t(isWatching ? 'aboutWatching' : 'about')}</p>
      <KeptHere mine={mine} />
      <div className={styles.ways}>
        <Button onClick={change}>{back}</Button>
      </div>
    </div>
  )
}
