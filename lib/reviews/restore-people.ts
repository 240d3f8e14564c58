import type { Board, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { before } from '#lib/board/list.ts'
import { absentIn } from './restore-absent.ts'
import type { Step } from './restore-changes.ts'

/** People first, then roles, then who fills what. */
export const peopleSteps: readonly Step[] = [people, roles, fillings]

function people(now: Board, former: Board): Change[] {
  return [
    ...absentIn(former.people, now.people).map(
      ({ id: personId }): Change => ({ kind: 'person.remove', personId }),
    ),
    ...absentIn(now.people, former.people).map(
      ({ id: personId, name }): Change => ({
        kind: 'person.add',
        personId,
        name,
        after: before(former.people, personId),
      }),
    ),
    ...former.people.map(({ id: personId, name }): Change => ({ kind: 'person.edit', personId, name })),
  ]
}

function roles(now: Board, former: Board): Change[] {
  return [
    ...absentIn(former.roles, now.roles).map(({ id: roleId }): Change => ({ kind: 'role.remove', roleId })),
    ...absentIn(now.roles, former.roles).map(
      ({ id: roleId, name, lane }): Change => ({
        kind: 'role.add',
        roleId,
        name,
        lane,
        after: before(former.roles, roleId),
      }),
    ),
    ...former.roles.map(({ id: roleId, name, lane }): Change => ({ kind: 'role.edit', roleId, name, lane })),
  ]
}

function fillings(now: Board, former: Board): Change[] {
  const filled = (board: Board, id: Id) => board.roles.find((role) => role.id === id)?.people ?? []
  return former.roles.flatMap(({ id: roleId, people }) => [
    ...filled(now, roleId)
      .filter(({ personId }) => !people.some((each) => each.personId === personId))
      .map(({ personId }): Change => ({ kind: 'role.vacate', roleId, personId })),
    ...people.map((filling): Change => ({ kind: 'role.fill', roleId, ...filling })),
  ])
}
