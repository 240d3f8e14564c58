'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import { ClarityScale } from './clarity-scale.tsx'
import { KeptHere } from './kept-here.tsx'
import styles from './placed-cards.module.css'
import { Secrecy } from './secrecy.tsx'
import { useChoiceNames } from './use-choice-names.ts'
import { useFocusOnce } from './use-focus-once.ts'
import { useHiddenChoices } from './use-hidden-choices.ts'

/** After the last card: how clear one's own role is, and all one has chosen, to be changed. */
export function PlacedCards({
  mine,
  cards,
  change,
}: {
  mine: MyVote
  cards: readonly Responsibility[]
  change: (id: string) => void
}) {
  const t = useTranslations('placing')
  const heading = useFocusOnce<HTMLHeadingElement>()
  const { placements, remarks } = mine.vote
  const without = cards.filter((card) => !Object.hasOwn(placements, card.id)).length
  return (
    <>
      <Secrecy />
      <KeptHere mine={mine} />
      {cards.length > 1 && (
        <div className={styles.clarity}>
          <h2 id="clarity-question" ref={heading} tabIndex={-1} className={styles.question}>
            {t('question.clarity')}
          </h2>
          <p className={styles.about}>{t('clarity.optional')}</p>
          <ClarityScale mine={mine} labelledBy="clarity-question" />
        </div>
      )}
      <h2 className={styles.question}>{t('end.title')}</h2>
      <p className={styles.about}>
        {t('end.about')} {without > 0 && t('end.unanswered', { count: without })}
      </p>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <PlacedCard
            key={card.id}
            mine={mine}
            card={card}
            hasRemark={Object.hasOwn(remarks, card.id)}
            change={() => change(card.id)}
          />
        ))}
      </ul>
      <div className={styles.done}>
        <Button variant="primary" icon="check" onClick={() => mine.setDone(true)}>
          {t('end.done')}
        </Button>
      </div>
    </>
  )
}

function PlacedCard({
  mine: { round, vote },
  card: { id, title },
  hasRemark,
  change,
}: {
  mine: MyVote
  card: Responsibility
  hasRemark: boolean
  change: () => void
}) {
  const t = useTranslations('placing')
  const nameOf = useChoiceNames(round)
  const [isHidden] = useHiddenChoices()
  const choice = Object.hasOwn(vote.placements, id) ? vote.placements[id] : undefined
  return (
    <li>
      <button type="button" className={styles.card} onClick={change}>
        <span className={styles.name}>
          {title}
          {hasRemark && <small className={styles.remark}>{t('end.hasRemark')}</small>}
        </span>
        <span className={styles.chosen} data-none={choice === undefined || undefined}>
          {choice === undefined ? (
            t('end.none')
          ) : isHidden ? (
            t('hidden')
          ) : (
            <>
              <Sign choice={choice} />
              {choice === 'unknown' ? t('end.unknown') : nameOf(choice)}
            </>
          )}
        </span>
      </button>
    </li>
  )
}

function Sign({ choice }: { choice: Choice }) {
  if (choice === 'unknown') return <Icon name="more" />
  return <LaneIcon lane={choice === 'nobody' ? 'unplaced' : choice} />
}
