'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLive } from '#components/live/live-board-provider.tsx'
import type { Round } from '#lib/board/round.ts'
import { onlyCard } from '#lib/rounds/only-card.ts'
import { PeopleInRoom } from './people-in-room.tsx'
import vote from './projected-vote.module.css'
import styles from './projector.module.css'

/** While everyone places cards: what is asked, about which card if it is one, and how many are done; never who chose what. */
export function ProjectedVote({ round }: { round: Round | undefined }) {
  const t = useTranslations()
  const turnout = useLive((state) => state.round)
  const card = useBoard((board) => onlyCard(board, round))
  if (!round) {
    return (
      <>
        <h1 className={styles.title}>{t('projector.place.soon')}</h1>
        <PeopleInRoom />
      </>
    )
  }
  const { done = 0, voters = 0 } = turnout ?? {}
  const question = t(`workshop.questions.${round.question}.asks`)
  return (
    <>
      {card && <p className={styles.lead}>{question}</p>}
      <h1 className={styles.title}>{card?.title ?? question}</h1>
      <p className={styles.lead}>
        {round.question !== 'clarity' && t('projector.place.about', { count: round.responsibilities.length })}{' '}
        {t(`workshop.secrecy.${round.named ? 'named' : 'anonymous'}`)}
      </p>
      {voters > 0 && (
        <div className={vote.progress}>
          <p className={vote.figure}>{t('projector.place.done', { done, voters })}</p>
          <div className={vote.track} aria-hidden="true">
            <span style={{ width: `${(done / voters) * 100}%` }} />
          </div>
        </div>
      )}
      <PeopleInRoom />
    </>
  )
}
