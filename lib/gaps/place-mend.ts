import { type Id, type Lane, lanesOf } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { wasVotedOn } from '#lib/board/round.ts'
import { asksPerson, filling } from './fill-mend.ts'
import type { Making, Mend, MendId } from './mend.ts'
import type { Answers, Question } from './question.ts'
import type { Reading } from './reading.ts'

/** Who must not become accountable, and who must not be the one to fill an empty role; by default all may. */
export interface Except {
  roles?: readonly Id[]
  people?: readonly Id[]
  isSharedOut?: boolean
}

/**
 * Asks where cards go: a lane, the lead when that is the shared one, and a person when nobody fills the role that becomes
 * accountable.
 */
export function asksPlace(reading: Reading, answers: Answers, except: Except = {}): Question[] {
  const { roles = [], people = [], isSharedOut = false } = except
  const isLeft = (lane: Lane) => lane !== 'unplaced' && !(isSharedOut && lane === 'shared')
  const lanes = lanesOf(reading.board).filter((lane) => isLeft(lane) && !roles.includes(lane))
  const leads = [...reading.roles.keys()].filter((roleId) => !roles.includes(roleId))
  const lead: Question[] = answers.lane === 'shared' ? [{ ask: 'lead', options: leads }] : []
  return [{ ask: 'lane', options: lanes }, ...lead, ...asksPerson(reading, ownerIn(answers), people)]
}

/** Moves these cards, new ones too, to the answered place, and gives them all that they need there. */
export function placing(reading: Reading, ids: readonly Id[], answers: Answers, making: Making): Change[] {
  const owner = ownerIn(answers)
  const { lane } = answers
  if (owner === undefined || lane === undefined) return []
  const needsPerson = asksPerson(reading, owner).length > 0
  return [
    ...(needsPerson ? filling(owner, answers, making) : []),
    ...ids.flatMap((responsibilityId) => [
      ...moving(reading, responsibilityId, lane),
      ...(lane === 'shared' ? [leading(responsibilityId, owner)] : []),
      ...workFor(reading, responsibilityId, answers),
    ]),
  ]
}

/** Puts all cards that a finding names where the answers say. */
export function placeMend(reading: Reading, ids: readonly Id[], id: MendId, except: Except = {}): Mend {
  return {
    id,
    asks: (answers) => asksPlace(reading, answers, except),
    changes: (answers, making) => placing(reading, ids, answers, making),
  }
}

/** Some of these cards, as many as it takes, go elsewhere. */
export function handOverMend(reading: Reading, ids: readonly Id[], least: number, except: Except): Mend {
  return {
    id: 'hand-over',
    asks: (answers) => [{ ask: 'cards', options: [...ids], least }, ...asksPlace(reading, answers, except)],
    changes: (answers, making) => placing(reading, answers.cards ?? [], answers, making),
  }
}

function ownerIn({ lane, lead }: Answers): Id | undefined {
  return lane === 'shared' ? lead : lane
}

/** A card that was voted on is moved even to where it lies: that is how a team adopts its lane. */
function moving({ board }: Reading, responsibilityId: Id, lane: Lane): Change[] {
  const card = board.responsibilities.find((each) => each.id === responsibilityId)
  return card?.lane === lane && !wasVotedOn(board, responsibilityId)
    ? []
    : [{ kind: 'responsibility.move', responsibilityId, lane }]
}

function leading(responsibilityId: Id, roleId: Id): Change {
  return { kind: 'responsibility.lead', responsibilityId, roleId }
}

/** On a strict board a card in a role's lane needs an R as well, or placing it would open the next gap. */
function workFor({ board, limits }: Reading, responsibilityId: Id, { lane }: Answers): Change[] {
  const card = board.responsibilities.find((each) => each.id === responsibilityId)
  const hasWork = Object.values(card?.duties ?? {}).includes('R')
  if (!limits.strict || lane === undefined || lane === 'shared' || hasWork) return []
  return [{ kind: 'responsibility.duty', responsibilityId, roleId: lane, duty: 'R' }]
}
