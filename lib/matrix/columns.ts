import {
  type Board,
  type Day,
  holds,
  type Id,
  type Person,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Role,
} from '#lib/board/board.ts'

/**
 * A column of the matrix: a role with the people who fill it on the day, or a person with the roles that they fill. `id`
 * is that of the role or the person. A column without people is vacant.
 */
export interface MatrixColumn {
  id: Id
  /** Never empty; Product Owner and Product Manager first. */
  roles: readonly Role[]
  people: readonly Person[]
  isPerson: boolean
}

/** One column for each role: Product Owner, Product Manager, then the others as the team ordered them. */
export function roleColumns(board: Pick<Board, 'roles' | 'people'>, day: Day): MatrixColumn[] {
  return rolesInOrder(board).map((role) => ({
    id: role.id,
    roles: [role],
    people: holdersOf(role, board.people, day),
    isPerson: false,
  }))
}

/** One column for each person who fills a role on the day, then one for each role that nobody fills. */
export function personColumns(board: Pick<Board, 'roles' | 'people'>, day: Day): MatrixColumn[] {
  const roles = rolesInOrder(board)
  const people = board.people.flatMap((person): MatrixColumn[] => {
    const own = roles.filter((role) => holdersOf(role, [person], day).length > 0)
    return own.length > 0 ? [{ id: person.id, roles: own, people: [person], isPerson: true }] : []
  })
  return [...people, ...roleColumns(board, day).filter((column) => column.people.length === 0)]
}

function rolesInOrder({ roles }: Pick<Board, 'roles'>): Role[] {
  const first = [PRODUCT_OWNER, PRODUCT_MANAGER].flatMap((id) => roles.filter((role) => role.id === id))
  return [...first, ...roles.filter((role) => !first.includes(role))]
}

function holdersOf(role: Role, people: readonly Person[], day: Day): Person[] {
  const held = role.people.filter((filling) => holds(filling, day))
  return people.filter((person) => held.some((filling) => filling.personId === person.id))
}
