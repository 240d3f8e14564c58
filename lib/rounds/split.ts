import { type Board, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { type Choice, type Round, type Tally, tallyOf } from '#lib/board/round.ts'

/** How many voters made one choice. */
export interface SplitPart {
  choice: Choice
  count: number
}

/**
 * How the votes on one card fall. `cast`: the votes, those for nobody included; `unknown`: how many said that they do not
 * know the card, which is no vote. `parts`: what was chosen at least once, in the order of the lanes, nobody last.
 * `leading`: the choice with most votes; none on a tie or without votes. `agreement`: the votes for the largest part as
 * a share of those cast, 0 to 1; none without votes. `isUnanimous`: all votes, at least one, are alike.
 * `disagreement`: the share of the pairs of voters who differ, 0 to 1; 0 with fewer than two votes.
 * Source: agreement from our own table of gap rules; pairs from Gini and Simpson, so that 3/2/2 weighs more than 4/3.
 */
export interface Split {
  cast: number
  unknown: number
  parts: SplitPart[]
  leading?: Choice
  agreement?: number
  isUnanimous: boolean
  disagreement: number
}

type Roles = Pick<Board, 'roles'>

/** The splits of each round, as long as the board has these roles: several questions are asked of each card. */
const splits = new WeakMap<Round, { roles: Board['roles']; byCard: Map<Id, Split> }>()

/** The split of one card in a round. Votes for a role that the board no longer has are left out: nobody could follow them. */
export function splitOf({ roles }: Roles, round: Round, responsibilityId: Id): Split {
  const known = splits.get(round)
  const byCard = known?.roles === roles ? known.byCard : new Map<Id, Split>()
  if (byCard !== known?.byCard) splits.set(round, { roles, byCard })
  const made = byCard.get(responsibilityId) ?? splitOfTally(roles, tallyOf(round.tallies, responsibilityId))
  byCard.set(responsibilityId, made)
  return made
}

/** The votes for the largest part, of a tie for each of them; 0 without votes. */
export function mostAlike({ parts }: Pick<Split, 'parts'>): number {
  return Math.max(0, ...parts.map(({ count }) => count))
}

/** What somebody can vote for on this board, in the order of screens: Product Owner, shared, Product Manager, other roles, nobody. */
export function choicesOf({ roles }: Roles): Choice[] {
  const others = roles.map((role) => role.id).filter((id) => id !== PRODUCT_OWNER && id !== PRODUCT_MANAGER)
  return [PRODUCT_OWNER, 'shared', PRODUCT_MANAGER, ...others, 'nobody']
}

function splitOfTally(roles: Board['roles'], tally: Tally): Split {
  const places = placesOf(roles)
  const parts: SplitPart[] = []
  let cast = 0
  let most = 0
  for (const choice of Object.keys(tally)) {
    const count = tally[choice] ?? 0
    if (count <= 0 || !places.has(choice)) continue
    parts.push({ choice, count })
    cast += count
    most = Math.max(most, count)
  }
  parts.sort((one, other) => (places.get(one.choice) ?? 0) - (places.get(other.choice) ?? 0))
  const [leading, tied] = parts.filter(({ count }) => count === most)
  return {
    cast,
    unknown: Object.hasOwn(tally, 'unknown') ? (tally.unknown ?? 0) : 0,
    parts,
    ...(leading && !tied ? { leading: leading.choice } : {}),
    ...(cast > 0 ? { agreement: most / cast } : {}),
    isUnanimous: parts.length === 1,
    disagreement: differing(parts, cast),
  }
}

const orders = new WeakMap<Board['roles'], ReadonlyMap<Choice, number>>()

function placesOf(roles: Board['roles']): ReadonlyMap<Choice, number> {
  const known = orders.get(roles)
  if (known) return known
  const places = new Map(choicesOf({ roles }).map((choice, place) => [choice, place]))
  orders.set(roles, places)
  return places
}

function differing(parts: readonly SplitPart[], cast: number): number {
  if (cast < 2) return 0
  const alike = parts.reduce((sum, { count }) => sum + count * (count - 1), 0)
  const pairs = cast * (cast - 1)
  return (pairs - alike) / pairs
}
