import {
  accountable,
  type Day,
  dutyOf,
  isFilled,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
  type Role,
} from '#lib/board/board.ts'

/** One letter on a card: whose it is, and whether nobody fills that role. */
export interface CardMark {
  role: Role
  letter: 'R' | 'A' | 'C' | 'I'
  vacant: boolean
}

/** The letters of a card: A first, then those of the other roles in their order. Sharing gives R to PO and PM. */
export function marksOf(card: Responsibility, roles: readonly Role[], day: Day): CardMark[] {
  const owner = accountable(card)
  const marks = roles.flatMap((role): CardMark[] => {
    const letter = role.id === owner ? 'A' : (dutyOf(card, role.id) ?? bySharing(card, role))
    return letter ? [{ role, letter, vacant: !isFilled(role, day) }] : []
  })
  return [...marks.filter((mark) => mark.letter === 'A'), ...marks.filter((mark) => mark.letter !== 'A')]
}

function bySharing(card: Responsibility, role: Role): 'R' | undefined {
  const isEither = role.id === PRODUCT_OWNER || role.id === PRODUCT_MANAGER
  return card.lane === 'shared' && isEither ? 'R' : undefined
}

/** A role in two or three letters: PO, PM, or the beginning of its name. */
export function shortName(role: Pick<Role, 'id' | 'name'>): string {
  if (role.id === PRODUCT_OWNER) return 'PO'
  if (role.id === PRODUCT_MANAGER) return 'PM'
  const words = role.name.split(/[\s-]+/).filter(Boolean)
  if (words.length > 1)
    return words
      .map((word) => [...word][0]?.toLocaleUpperCase())
      .join('')
      .slice(0, 3)
  return [...role.name].slice(0, 3).join('')
}
