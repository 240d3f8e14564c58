import type { Action } from '#lib/board/action.ts'
import type { Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { agreeingToLane } from '#lib/rounds/adoption.ts'
import { type Handover, handoversOf, isOverdue } from '#lib/rounds/handovers.ts'
import { addedPerson } from './fill-mend.ts'
import type { Making, Mend } from './mend.ts'
import type { Question } from './question.ts'
import type { Reading } from './reading.ts'

/** What can be done about handovers that are open: one that is overdue is done or gets another day, else somebody takes them. */
export function handoverMends(reading: Reading, ids: readonly Id[]): Mend[] {
  const open = handoversOf(reading.board).filter((each) => ids.includes(each.responsibilityId))
  const late = open.flatMap(({ action }) => (action && isOverdue(action, reading.day) ? action : []))
  const [only] = open.length === 1 ? late : []
  return [...(only ? lateMends(reading, only) : []), arrangeMend(reading, open)]
}

function lateMends(reading: Reading, { id: actionId, personId }: Action): Mend[] {
  const done: Mend = { id: 'done', asks: () => [], changes: () => [{ kind: 'action.done', actionId }] }
  const another: Mend = {
    id: 'new-day',
    asks: () => [dueQuestion(reading)],
    changes: ({ due = '' }) => [{ kind: 'action.edit', actionId, due }],
  }
  return personId ? [done, another] : [done]
}

/** Somebody sees to it until a day: what is written down already gets both, or it is written down now. */
function arrangeMend(reading: Reading, handovers: readonly Handover[]): Mend {
  const options = reading.board.people.map((person) => person.id)
  return {
    id: 'arrange',
    asks: () => [{ ask: 'person', options }, dueQuestion(reading)],
    changes: (answers, making) => {
      const { personId, changes } = addedPerson(answers, making)
      const terms = { personId, due: answers.due ?? '' }
      return [
        ...changes,
        ...handovers.flatMap((each) => [
          ...agreeingToLane(reading.board, each.responsibilityId),
          arranged(each, terms, making),
        ]),
      ]
    },
  }
}

function arranged(handover: Handover, terms: { personId: Id; due: string }, making: Making): Change {
  const { responsibilityId, action } = handover
  if (action) return { kind: 'action.edit', actionId: action.id, ...terms }
  const text = making.handoverText(handover)
  return { kind: 'action.add', actionId: making.newId(), text, responsibilityId, ...terms }
}

function dueQuestion({ day }: Reading): Question {
  return { ask: 'due', least: day }
}
