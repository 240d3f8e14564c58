'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { personNamed } from '#components/people/fill-role-changes.ts'
import { PersonField } from '#components/people/person-field.tsx'
import { oneLine } from '#lib/board/text.ts'
import type { PersonAnswer, Question } from '#lib/gaps/question.ts'

/** Who fills a role, or sees to something: somebody on the board by name, or a new name. */
export function PersonQuestion({
  question,
  answer,
}: {
  question: Extract<Question, { ask: 'person' }>
  answer: (person: PersonAnswer | undefined) => void
}) {
  const t = useTranslations()
  const people = useBoard((board) => board.people)
  const role = useBoard((board) => board.roles.find((each) => each.id === question.roleId)?.name ?? '')
  const [name, setName] = useState('')
  const known = personNamed({ people }, name)
  const isBarred = known !== undefined && !question.options.includes(known.id)

  function change(text: string) {
    setName(text)
    const person = personNamed({ people }, text)
    if (person) answer(question.options.includes(person.id) ? { personId: person.id } : undefined)
    else answer(oneLine(text) === '' ? undefined : { name: oneLine(text) })
  }

  return (
    <PersonField
      label={question.roleId ? t('gaps.ask.person', { role }) : t('gaps.ask.who')}
      value={name}
      suggested={people.filter((person) => question.options.includes(person.id))}
      change={change}
      {...(isBarred && { error: t('people.fill.notThis', { name: known.name }) })}
      {...(!isBarred &&
        oneLine(name) !== '' && {
          hint: t(known ? 'people.fill.known' : 'people.fill.new', { name: known?.name ?? oneLine(name) }),
        })}
    />
  )
}
