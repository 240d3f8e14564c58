'use client'

import { type FormEvent, useState } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { isComplete, type Mend } from '#lib/gaps/mend.ts'
import type { Answers } from '#lib/gaps/question.ts'
import type { Messages } from '#lib/i18n/en.ts'
import { explainedCards } from './explained-cards.ts'
import { type AnswerPart, MendQuestion } from './mend-question.tsx'
import styles from './mends.module.css'
import { useHandoverText } from './use-handover-text.ts'

/**
 * One click, or one short form: what the mend asks, growing with the answers. Where choosing is all that is asked, the last
 * choice mends at once. All of it is one entry; `done` is called when it was taken.
 */
export function MendForm({ mend, about = '', done }: { mend: Mend; about?: string; done: () => void }) {
  const t = useTranslations()
  const { catalogue } = useMessages() as Messages
  const { titleOf, laneName } = useNaming()
  const live = useLiveBoard()
  const handoverText = useHandoverText()
  const propose = usePropose()
  const [answers, setAnswers] = useState<Answers>({})
  const [isLacking, setLacking] = useState(false)
  const questions = mend.asks(answers)
  const isByChoice = (asked: Answers) =>
    mend.asks(asked).every(({ ask }) => ask === 'lane' || ask === 'lead' || ask === 'role' || ask === 'keep')

  function mendWith(given: Answers) {
    const changes = explainedCards(mend.changes(given, { newId, titleOf, handoverText }), catalogue)
    if (propose(changes, { text: t('details.mended') })) {
      setAnswers({})
      done()
    }
  }

  function answer(part: AnswerPart) {
    const next = answered(answers, part)
    setAnswers(next)
    if (isByChoice(next) && isComplete(mend, next)) mendWith(next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setLacking(!isComplete(mend, answers))
    if (isComplete(mend, answers)) mendWith(answers)
  }

  const title = t(`gaps.mend.${mend.id}.title`)
  return (
    <form className={styles.form} onSubmit={submit} aria-label={about ? `${title} ${about}` : title}>
      {questions.map((question) => (
        <MendQuestion key={question.ask} question={question} answers={answers} answer={answer} />
      ))}
      {isLacking && !isComplete(mend, answers) && (
        <p className={styles.problem} role="alert">
          {t('details.lacking')}
        </p>
      )}
      {!isByChoice(answers) || questions.length === 0 ? (
        <Button type="submit" variant="primary">
          {t(`gaps.mend.${mend.id}.submit`, {
            lane: mend.lane ? laneName(mend.lane, live.state().session.view) : 'none',
          })}
        </Button>
      ) : null}
    </form>
  )
}

/** An answer of undefined takes the answer back. */
function answered(answers: Answers, part: AnswerPart): Answers {
  const given = Object.entries({ ...answers, ...part }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}
