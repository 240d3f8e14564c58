'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MyVote } from '#components/live/use-my-vote.ts'
import { Button } from '#components/ui/button.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import { CardAsked } from './card-asked.tsx'
import { KeptHere } from './kept-here.tsx'
import { LaneChoice } from './lane-choice.tsx'
import styles from './placing-card.module.css'
import { Progress } from './progress.tsx'
import { Remark } from './remark.tsx'
import { Secrecy } from './secrecy.tsx'
import { type Step, stepAfter, stepBefore } from './steps.ts'
import { useChoosing } from './use-choosing.ts'
import { useHiddenChoices } from './use-hidden-choices.ts'
import { usePlacingKeys } from './use-placing-keys.ts'
import { VotingNames } from './voting-names.tsx'

/** One card, asked about: what it is, the answers, and the ways back and on. */
export function PlacingCard({
  mine,
  cards,
  card,
  step,
  go,
}: {
  mine: MyVote
  cards: readonly Responsibility[]
  card: Responsibility
  step: Extract<Step, { at: 'card' }>
  go: (step: Step) => void
}) {
  const t = useTranslations('placing')
  const [isHidden] = useHiddenChoices()
  const [remarking, setRemarking] = useState<string>()
  const ids = cards.map((each) => each.id)
  const at = ids.indexOf(card.id)
  const { placements, remarks } = mine.vote
  const isAnswered = (id: string) => Object.hasOwn(placements, id)
  const on = () => go(stepAfter(ids, step))
  const back = () => go(step.returns ? { at: 'end' } : stepBefore(ids, step))
  const { choose, isConfirming } = useChoosing(mine, card.id, on)
  usePlacingKeys({ choose, back, skip: on })
  const isMany = cards.length > 1
  const said = Object.hasOwn(remarks, card.id) ? (remarks[card.id] ?? '') : ''
  const isRemarking = remarking === card.id
  return (
    <>
      <Secrecy />
      {isMany ? (
        <Progress cards={cards} at={at} isAnswered={isAnswered} goTo={(id) => go({ at: 'card', id })} />
      ) : (
        <p className={styles.names}>
          <VotingNames round={mine.round} />
        </p>
      )}
      <KeptHere mine={mine} />
      <VisuallyHidden>
        <span role="status">
          {`${t('progress.at', { at: at + 1, count: cards.length })}: ${card.title}`}
          {isHidden && isAnswered(card.id) && `. ${t('answered')}`}
        </span>
      </VisuallyHidden>
      <CardAsked key={card.id} card={card} isConfirming={isHidden && isConfirming} />
      {isRemarking && <Remark text={said} say={(text) => mine.remark(card.id, text)} />}
      <LaneChoice
        round={mine.round}
        isHidden={isHidden}
        chosen={isAnswered(card.id) ? placements[card.id] : undefined}
        choose={choose}
      />
      <div className={styles.actions}>
        {isMany && (
          <Button icon="left" disabled={at === 0 && !step.returns} onClick={back}>
            {t('back')}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={said ? 'check' : 'edit'}
          className={styles.remark}
          aria-expanded={isRemarking}
          onClick={() => setRemarking(isRemarking ? undefined : card.id)}
        >
          {t(said ? 'remark.edit' : 'remark.add')}
        </Button>
        {isMany && (
          <Button iconAfter="right" onClick={on}>
            {t(step.returns || at === cards.length - 1 ? 'toEnd' : isAnswered(card.id) ? 'next' : 'skip')}
          </Button>
        )}
      </div>
    </>
  )
}
