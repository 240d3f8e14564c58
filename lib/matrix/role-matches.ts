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

/** What the usual abbreviations stand for, one way and the other. */
const MEANINGS = ['product', 'production'].map(
  (prod) =>
    new Map([
      ['prod', prod],
      ['mgr', 'manager'],
      ['mngr', 'manager'],
    ]),
)

/**
 * The board's role for each role of a file, in its order; undefined for one that the board does not have. By name first, of
 * several with the same name the first that is left; then the usual names of Product Owner and Product Manager. `PM` is taken
 * for the Product Manager only in a file that has a Product Owner, and nobody else whose title begins with those letters. Last,
 * without what stands in brackets and with the usual abbreviations, a name that alone fits one role of the board and no other.
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
  const usual = alike.map((id, at) => id ?? take((role) => role.id === fixedRole(names[at] ?? '', names)))
  const plain = names.map((name) => asWord(name.replace(/[([][^)\]]*[)\]]/g, ' ')))
  const fitting = usual.map((id, at) => (id ? undefined : onlyFit(plain[at] ?? '', plain, ordered)))
  const claims = Map.groupBy(fitting, (id) => id)
  return usual.map((id, at) => {
    const fit = fitting[at]
    return id ?? (claims.get(fit)?.length === 1 ? take((role) => role.id === fit) : undefined)
  })
}

/** The one role that a name means when its words may be abbreviated; undefined for none, and for several. */
function onlyFit(name: string, names: readonly string[], roles: readonly Role[]): Id | undefined {
  const written = MEANINGS.map((meaning) => writtenOut(name, meaning))
  const usual = written.map((each) => fixedRole(each, names))
  const fits = roles.filter(({ id, name: called }) => written.includes(asWord(called)) || usual.includes(id))
  return fits.length === 1 ? fits[0]?.id : undefined
}

function writtenOut(name: string, meaning: ReadonlyMap<string, string>): string {
  return name.replace(/[^ .]+\.?/g, (word) => meaning.get(word.replace('.', '')) ?? word)
}

function fixedRole(name: string, names: readonly string[]): Id | undefined {
  const word = asWord(name)
  if (OWNER_WORDS.has(word)) return PRODUCT_OWNER
  if (MANAGER_WORDS.has(word)) return PRODUCT_MANAGER
  if (word !== 'pm') return undefined
  const others = names.map(asWord).filter((other) => other !== word)
  const hasOwner = others.some((other) => OWNER_WORDS.has(other))
  const hasRival = others.some((other) => MANAGER_WORDS.has(other) || /^p\S*\s?m/.test(other))
  return hasOwner && !hasRival ? PRODUCT_MANAGER : undefined
}
