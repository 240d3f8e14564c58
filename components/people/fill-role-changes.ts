import type { Board, Day, Id, Person } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { oneLine } from '#lib/board/text.ts'

/** Who takes a role, and what is said of it: a name, perhaps days and an area. Empty texts say nothing. */
export interface Holder {
  name: string
  from?: Day
  until?: Day
  area?: string
}

/** The changes by which somebody takes a role; a name that nobody on the board has becomes a new person. */
export function fillRoleChanges(
  board: Pick<Board, 'people'>,
  roleId: Id,
  holder: Holder,
  newId: () => Id,
): Change[] {
  const known = personNamed(board, holder.name)
  const personId = known?.id ?? newId()
  const added: Change[] = known ? [] : [{ kind: 'person.add', personId, name: oneLine(holder.name) }]
  const { from, until, area } = holder
  const said = { ...(from && { from }), ...(until && { until }), ...(area && { for: area }) }
  return [...added, { kind: 'role.fill', roleId, personId, ...said }]
}

/** The person whom people mean by this name, whatever the case; undefined for nobody on the board. */
export function personNamed(board: Pick<Board, 'people'>, name: string): Person | undefined {
  const meant = oneLine(name).toLowerCase()
  return board.people.find((person) => person.name.toLowerCase() === meant)
}

/** Whether the days make sense: the first is not after the last. */
export function isInOrder({ from, until }: Pick<Holder, 'from' | 'until'>): boolean {
  return !from || !until || from <= until
}
