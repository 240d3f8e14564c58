'use client'

import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { QUESTIONS, type Question } from '#lib/board/round.ts'
import { type Asked, askedCards } from './asked-cards.ts'
import { AskedSelect } from './asked-select.tsx'
import { ChoiceList } from './choice-list.tsx'
import { MinutesSelect } from './minutes-select.tsx'
import { nextQuestion } from './next-question.ts'
import { openVote } from './open-vote.ts'
import { SecrecyChoice } from './secrecy-choice.tsx'
import { minutesToPlace } from './suggested-minutes.ts'
import styles from './workshop-dialogs.module.css'

/** What the facilitator asks everyone: the question, about which cards, with names or without, and for how long. */
export function VoteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop')
  const shell = useTranslations('shell')
  const live = useLiveBoard()
  const toasts = useToasts()
  const board = useBoard((each) => each)
  const [question, setQuestion] = useState<Question>(() =>
    board.phase === 'place' ? nextQuestion(board) : 'from-now-on',
  )
  const [asked, setAsked] = useState<Asked>('all')
  const [named, setNamed] = useState(false)
  const [chosenMinutes, setMinutes] = useState<number>()
  const formId = useId()
  const hasCards = question !== 'clarity'
  const cards = hasCards ? askedCards(board, asked).length : 0
  const suggested = minutesToPlace(cards)
  const minutes = chosenMinutes ?? suggested

  function start(event: FormEvent) {
    event.preventDefault()
    if (hasCards && cards === 0) return
    const plan = { roundId: newId(), question, asked, named: hasCards && named, minutes }
    const refusal = live.propose(openVote(board, plan))
    // Another facilitator was quicker.
    if (refusal) toasts.show({ text: shell('refusals.round-open'), tone: 'problem' })
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('vote.title')}
      description={t('vote.description')}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('vote.start')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={start}>
        <ChoiceList
          title={t('vote.question')}
          choices={QUESTIONS.map((value) => ({
            value,
            name: t(`questions.${value}.name`),
            hint: t(`questions.${value}.hint`),
          }))}
          chosen={question}
          choose={setQuestion}
        />
        {hasCards && <AskedSelect asked={asked} setAsked={setAsked} isEmpty={cards === 0} />}
        {hasCards && <SecrecyChoice named={named} setNamed={setNamed} />}
        <MinutesSelect minutes={minutes} suggested={suggested} setMinutes={setMinutes} />
      </form>
    </Dialog>
  )
}
