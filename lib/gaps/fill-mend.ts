import type { Id } from '#lib/board/board.ts'
import type { Change, ChangeOf } from '#lib/board/change.ts'
import type { Making, Mend } from './mend.ts'
import type { Answers, Question } from './question.ts'
import { holdersIn, type Reading } from './reading.ts'

/** What a filling says besides who and which role. */
type Terms = Pick<ChangeOf<'role.fill'>, 'from'>

/** Asks for a person when nobody fills the role on the day; nothing for a role that is filled or not chosen yet. */
export function asksPerson(
  reading: Reading,
  roleId: Id | undefined,
  exceptPeople: readonly Id[] = [],
): Question[] {
  if (roleId === undefined || holdersIn(reading, roleId).size > 0) return []
  return [personQuestion(reading, roleId, exceptPeople)]
}

/** Asks who takes the role: anybody on the board but these, or somebody new. */
export function personQuestion(reading: Reading, roleId: Id, exceptPeople: readonly Id[] = []): Question {
  const ids = reading.board.people.map((person) => person.id)
  return { ask: 'person', roleId, options: ids.filter((id) => !exceptPeople.includes(id)) }
}

/** The answered person fills the role, and comes onto the board first when new; nothing when no person is answered. */
export function filling(roleId: Id, { person }: Answers, making: Making, terms: Terms = {}): Change[] {
  if (!person) return []
  const { personId, changes } = addedPerson({ person }, making)
  return [...changes, { kind: 'role.fill', roleId, personId, ...terms }]
}

/** The answered person, and the changes by which they come onto the board if they are new. */
export function addedPerson({ person }: Answers, making: Making): { personId: Id; changes: Change[] } {
  if (person && 'personId' in person) return { personId: person.personId, changes: [] }
  const personId = making.newId()
  return { personId, changes: [{ kind: 'person.add', personId, name: person?.name ?? '' }] }
}

/** Somebody fills the role. */
export function fillMend(reading: Reading, roleId: Id): Mend {
  return {
    id: 'fill',
    asks: () => [personQuestion(reading, roleId)],
    changes: (answers, making) => filling(roleId, answers, making),
  }
}
