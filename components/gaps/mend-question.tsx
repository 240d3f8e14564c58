'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Check } from '#components/ui/check.tsx'
import { Field, Select } from '#components/ui/field.tsx'
import type { Id } from '#lib/board/board.ts'
import type { Answers, Question } from '#lib/gaps/question.ts'
import styles from './mends.module.css'
import { PersonQuestion } from './person-question.tsx'

/** What is answered now; undefined takes an answer back. */
export type AnswerPart = { [Key in keyof Answers]?: Answers[Key] | undefined }

/** One question of a mend, in the form that suits it. */
export function MendQuestion({
  question,
  answers,
  answer,
}: {
  question: Question
  answers: Answers
  answer: (part: AnswerPart) => void
}) {
  const t = useTranslations('gaps.ask')
  const { ask } = question
  const nameOf = useNames()
  switch (ask) {
    case 'lane':
    case 'lead':
    case 'role':
    case 'keep':
      return (
        <fieldset className={styles.options}>
          <legend className={ask === 'lane' ? styles.hidden : undefined}>{t(ask)}</legend>
          {question.options.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={answers[ask] === id}
              onClick={() => answer(ask === 'lane' ? { lane: id, lead: undefined } : { [ask]: id })}
            >
              {ask !== 'keep' && <LaneIcon lane={id} />}
              {nameOf(id)}
            </button>
          ))}
        </fieldset>
      )
    case 'card':
      return (
        <Select
          label={t('card')}
          value={answers.card ?? ''}
          onChange={(event) => answer({ card: event.target.value })}
        >
          <option value="">{t('choose')}</option>
          {question.options.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
      )
    case 'cards':
    case 'roles': {
      const chosen = answers[ask] ?? []
      const toggle = (id: Id) =>
        answer({ [ask]: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] })
      return (
        <fieldset className={styles.several}>
          <legend>{t(ask, { least: question.least })}</legend>
          {question.options.map((id) => (
            <Check key={id} checked={chosen.includes(id)} set={() => toggle(id)}>
              {nameOf(id)}
            </Check>
          ))}
        </fieldset>
      )
    }
    case 'person':
      return <PersonQuestion question={question} answer={(person) => answer({ person })} />
    case 'due':
      return (
        <Field
          type="date"
          label={t('due')}
          value={answers.due ?? ''}
          min={question.least}
          onChange={(event) => answer({ due: event.target.value || undefined })}
        />
      )
    case 'areas':
      return question.options.map((id) => (
        <Field
          key={id}
          label={t('areas', { person: nameOf(id) })}
          value={answers.areas?.[id] ?? ''}
          maxLength={200}
          onChange={(event) => answer({ areas: { ...answers.areas, [id]: event.target.value } })}
        />
      ))
    case 'reason':
      return (
        <Field
          label={t('reason')}
          value={answers.reason ?? ''}
          maxLength={5000}
          onChange={(event) => answer({ reason: event.target.value })}
        />
      )
  }
}

/** The name of whatever an option is: a lane or role, a person, or a card. */
function useNames(): (id: Id) => string {
  const { laneName } = useNaming()
  const board = useBoard((each) => each)
  return (id) =>
    board.people.find((person) => person.id === id)?.name ??
    board.responsibilities.find((card) => card.id === id)?.title ??
    laneName(id, board)
}
