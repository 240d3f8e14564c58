import { type Filling, holds, type Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { dayAfter } from '#lib/board/day.ts'
import { filling, personQuestion } from './fill-mend.ts'
import type { Mend } from './mend.ts'
import type { Reading } from './reading.ts'

/** Each present holder of a role gets an area. */
export function nameAreasMend(reading: Reading, roleId: Id): Mend {
  const lacking = holding(reading, roleId).filter((each) => !each.for)
  return {
    id: 'name-areas',
    asks: () => [{ ask: 'areas', options: lacking.map(({ personId }) => personId) }],
    changes: ({ areas = {} }) =>
      lacking.map((each) => refilled(roleId, each, { for: areas[each.personId] ?? '' })),
  }
}

/** One of the present holders keeps the role, the others leave it. */
export function keepOneMend(reading: Reading, roleId: Id): Mend {
  const people = holding(reading, roleId).map(({ personId }) => personId)
  return {
    id: 'keep-one',
    asks: () => [{ ask: 'keep', options: people }],
    changes: ({ keep }) =>
      people
        .filter((personId) => personId !== keep)
        .map((personId) => ({ kind: 'role.vacate', roleId, personId })),
  }
}

/** Somebody else takes one of the roles that a person fills. */
export function passOnMend(reading: Reading, personId: Id, roles: readonly Id[]): Mend {
  return {
    id: 'pass-on',
    asks: ({ role }) => [
      { ask: 'role', options: [...roles] },
      ...(role ? [personQuestion(reading, role, [personId])] : []),
    ],
    changes: (answers, making) => {
      const roleId = answers.role ?? ''
      return [{ kind: 'role.vacate', roleId, personId }, ...filling(roleId, answers, making)]
    },
  }
}

/** In one click: the board shows no lane for the role. */
export function hideLaneMend(roleId: Id): Mend {
  return { id: 'hide-lane', asks: () => [], changes: () => [{ kind: 'role.edit', roleId, lane: false }] }
}

/** In one click: the holder stays, without an end. */
export function stayMend(reading: Reading, roleId: Id): Mend {
  return {
    id: 'stay',
    asks: () => [],
    changes: () =>
      holding(reading, roleId).map(({ until: _, ...openEnded }) => refilled(roleId, openEnded, {})),
  }
}

/** Somebody else takes over on the day after the last one. */
export function successorMend(reading: Reading, roleId: Id): Mend {
  const holders = holding(reading, roleId)
  const leaving = holders.map(({ personId }) => personId)
  const last = holders[0]?.until ?? reading.day
  return {
    id: 'successor',
    asks: () => [personQuestion(reading, roleId, leaving)],
    changes: (answers, making) => filling(roleId, answers, making, { from: dayAfter(last) }),
  }
}

function holding({ roles, day }: Reading, roleId: Id): Filling[] {
  return (roles.get(roleId)?.people ?? []).filter((each) => holds(each, day))
}

function refilled(roleId: Id, filling: Filling, terms: Partial<Filling>): Change {
  return { kind: 'role.fill', roleId, ...filling, ...terms }
}
