'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useMyVote } from '#components/live/use-my-vote.ts'
import { openRound } from '#lib/board/round.ts'
import { ClarityQuestion } from './clarity-question.tsx'
import { HowFar } from './how-far.tsx'
import styles from './place-screen.module.css'
import { Placing } from './placing.tsx'
import { Waiting } from './waiting.tsx'

/** Where everyone places the cards of the open vote, each alone; those who only look on see how far the others are. */
export function PlaceScreen() {
  const t = useTranslations('placing')
  const round = useBoard(openRound)
  const mine = useMyVote()
  const isReady = mine && (mine.isLoaded || mine.isHeldUp)
  return (
    <section className={styles.screen} aria-label={t('label')}>
      <div className={styles.column}>
        {!round && <NoVote />}
        {round && !mine && <Onlooker isAboutClarity={round.question === 'clarity'} />}
        {mine && !isReady && (
          <p className={styles.fetching} role="status">
            {t('fetching')}
          </p>
        )}
        {mine && isReady && <Voter key={mine.round.id} mine={mine} />}
      </div>
    </section>
  )
}

function Voter({ mine }: { mine: NonNullable<ReturnType<typeof useMyVote>> }) {
  if (mine.round.question !== 'clarity') return <Placing mine={mine} />
  return mine.vote.done ? (
    <Waiting mine={mine} change={() => mine.setDone(false)} />
  ) : (
    <ClarityQuestion mine={mine} />
  )
}

function NoVote() {
  const t = useTranslations('placing.none')
  return (
    <div className={styles.calm}>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.text}>{t('about')}</p>
    </div>
  )
}

function Onlooker({ isAboutClarity }: { isAboutClarity: boolean }) {
  const t = useTranslations('placing.viewer')
  return (
    <div className={styles.calm}>
      <h2 className={styles.title}>{t(isAboutClarity ? 'titleClarity' : 'title')}</h2>
      <HowFar />
      <p className={styles.text}>{t('about')}</p>
    </div>
  )
}
