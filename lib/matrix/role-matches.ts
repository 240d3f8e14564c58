import { type Board, type Id, PRODUCT_MANAGER, PRODUCT_OWNER, type Role } from '#lib/board/board.ts'
import { roleColumns } from './columns.ts'
import { asWord } from './letter-words.ts'
import type { ReadRole } from './matrix-reading.ts'

/** What Product Owners and Product Managers are called where Remit is used; compared without case and accents. */
const CALLED: Record<typeof PRODUCT_OWNER | typeof PRODUCT_MANAGER, string> = {
  [PRODUCT_OWNER]: `product owner, productowner, po, product-owner, producteigenaar, product eigenaar, produktverantwortlicher,
    produktverantwortliche, produkteigner, produktejer, produktagare, produkteier, responsable produit, proprietaire du produit,
    dono do produto, dueno de producto, dueno del producto, proprietario del prodotto, wlasciciel produktu, владелец продукта`,
  [PRODUCT_MANAGER]: `product manager, productmanager, product-manager, produktmanager, produktmanagerin, produktchef, produktleder,
    produktansvarig, chef de produit, cheffe de produit, gerente de produto, gestor de produto, gerente de producto,
    jefe de producto, responsabile di prodotto, menedzer produktu, менеджер продукта, продакт-менеджер, продакт менеджер`,
}

const words = (roleId: keyof typeof CALLED) => CALLED[roleId].split(/,\s*/).map(asWord)
const OWNER_WORDS = new Set(words(PRODUCT_OWNER))
const MANAGER_WORDS = new Set(words(PRODUCT_MANAGER))

/**
 * The board's role for each role of a file, in its order; undefined for one that the board does not have. By name first, of
 * several with the same name the first that is left; then the usual names of Product Owner and Product Manager. `PM` is taken
 * for the Product Manager only in a file that has a Product Owner, and nobody else whose title begins with those letters.
 */
export function matchRoles(
  roles: readonly Pick<ReadRole, 'called'>[],
  board: Pick<Board, 'roles'>,
): (Id | undefined)[] {
  const ordered = roleColumns({ roles: board.roles, people: [] }, '').flatMap((column) => column.roles)
  const left = new Set<Role>(ordered)
  const take = (isWanted: (role: Role) => boolean): Id | undefined => {
    const role = ordered.find((each) => left.has(each) && isWanted(each))
    if (role) left.delete(role)
    return role?.id
  }
  const names = roles.map(({ called }) => called)
  const exact = names.map((name) => take((role) => role.name === name))
  const alike = exact.map((id, at) => id ?? take((role) => asWord(role.name) === asWord(names[at] ?? '')))
  return alike.map((id, at) => id ?? take((role) => role.id === fixedRole(names[at] ?? '', names)))
}

function fixedRole(name: string, names: readonly string[]): Id | undefined {
  const word = asWord(name)
  if (OWNER_WORDS.has(word)) return PRODUCT_OWNER
  if (MANAGER_WORDS.has(word)) return PRODUCT_MANAGER
  const others = names.map(asWord).filter((other) => other !== word)
  const hasOwner = others.some((other) => OWNER_WORDS.has(other))
  const hasRival = others.some((other) => MANAGER_WORDS.has(other) || /^p\S*\s?m/.test(other))
  return word === 'pm' && hasOwner && !hasRival ? PRODUCT_MANAGER : undefined
}
