import type { Action } from './action.ts'
import type { Agreement } from './agreement.ts'
import type { Charter } from './charter.ts'
import type { Exclusion } from './exclusion.ts'
import type { Note } from './note.ts'
import type { Review } from './review.ts'
import type { Question, Round } from './round.ts'
import type { Silence } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Phase, Timer } from './workshop.ts'

/** The id of anything on a board: 1 to 64 of `a–z`, `0–9` and `-`. */
export type Id = string

/** A calendar day in UTC: `2026-11-22`. */
export type Day = string

/** The areas of product work, in the order in which screens show them. */
export const DOMAINS = [
  'strategy',
  'discovery',
  'go-to-market',
  'business',
  'delivery',
  'lifecycle',
  'people',
] as const

export type Domain = (typeof DOMAINS)[number]

/** The two roles that every board has. They can be renamed, never removed. */
export const PRODUCT_OWNER = 'product-owner'
export const PRODUCT_MANAGER = 'product-manager'

/** Where a card lies: with nobody yet, with both, or in the lane of the role with this id. */
export type Lane = 'unplaced' | 'shared' | (string & {})

/** Words that mean something other than a role, so that no role may bear them as an id. */
export const RESERVED_ROLE_IDS: readonly string[] = ['unplaced', 'shared', 'nobody', 'unknown']

/** What a role does for a responsibility, as stored. A is never stored: it follows from the lane or the lead. */
export type Duty = 'R' | 'C' | 'I'

/** Who made an entry: a pseudonym that means something on this board only, and the name they gave. */
export interface Author {
  id: string
  name: string
}

/** What the server adds to every entry. `at` is ISO 8601 UTC. */
export interface Stamp {
  seq: number
  at: string
  by: Author
}

/** One person in one role, perhaps for a while, perhaps for one area. Days are inclusive. */
export interface Filling {
  personId: Id
  from?: Day
  until?: Day
  for?: string
}

/** A role; `lane` says whether the board shows a lane for it. People stand in the board's order of people. */
export interface Role {
  id: Id
  name: string
  lane: boolean
  people: Filling[]
}

export interface Person {
  id: Id
  name: string
}

/** Why a card lies where it lies. */
export interface Decision {
  note: string
  by: Author
  at: string
  seq: number
  provisional?: true
}

/**
 * Something that someone must own.
 * `covers`: the catalogue's rows that this card stands for. `lead`: the accountable role while the card is shared;
 * kept, without effect, when it is not. `moved`: the entry that last changed its lane. `adopted`: the entry by which the team
 * last took a lane for it (perhaps the one where it lay) after its votes were revealed.
 */
export interface Responsibility {
  id: Id
  title: string
  domain: Domain
  details?: string
  covers?: Id[]
  lane: Lane
  lead?: Id
  moved?: number
  adopted?: number
  duties: Record<Id, Duty>
  decision?: Decision
}

/**
 * One team's map of who owns what: the fold of its log.
 * `responsibilities` stand lane by lane (in the order of `lanesOf`), in the cards' order within each;
 * `excluded` and `silenced` stand in the order of their ids.
 */
export interface Board {
  title: string
  team?: string
  product?: string
  purpose?: string
  scope?: string
  settings: Settings
  roles: Role[]
  people: Person[]
  responsibilities: Responsibility[]
  removed: Responsibility[]
  excluded: Exclusion[]
  silenced: Silence[]
  /** Where a workshop stands; absent when none is held. */
  phase?: Phase
  timer?: Timer
  /** The card that the facilitator shows to everyone. */
  focus?: Id
  /** Which votes on it, where the facilitator has chosen. */
  focusQuestion?: Question
  /** Oldest first; at most one is open. */
  rounds: Round[]
  actions: Action[]
  reviews: Review[]
  nextReview?: Day
  agreements: Agreement[]
  notes: Note[]
  /** The entry by which everyone was last asked to show the notes that only they could see. */
  notesShown?: number
  charter: Charter
}

/** The board before its first entry. */
export const emptyBoard: Board = {
  title: '',
  settings: {},
  roles: [],
  people: [],
  responsibilities: [],
  removed: [],
  excluded: [],
  silenced: [],
  rounds: [],
  agreements: [],
  actions: [],
  notes: [],
  reviews: [],
  charter: { versions: [], signatures: [] },
}

/** The lanes of a board in the order of the screen: unplaced, Product Owner, shared, Product Manager, then the other roles. */
export function lanesOf(board: Pick<Board, 'roles'>): Lane[] {
  const others = board.roles.filter(
    (role) => role.lane && role.id !== PRODUCT_OWNER && role.id !== PRODUCT_MANAGER,
  )
  return ['unplaced', PRODUCT_OWNER, 'shared', PRODUCT_MANAGER, ...others.map((role) => role.id)]
}

/** The cards of one lane, top first. */
export function inLane(board: Pick<Board, 'responsibilities'>, lane: Lane): Responsibility[] {
  return board.responsibilities.filter((card) => card.lane === lane)
}

/** The role accountable for a card, A: its lane's role, or the lead of a shared card; undefined when there is none. */
export function accountable(card: Pick<Responsibility, 'lane' | 'lead'>): Id | undefined {
  if (card.lane === 'unplaced') return undefined
  return card.lane === 'shared' ? card.lead : card.lane
}

/** What a role does for a card, as stored; undefined for none. Safe for ids such as `constructor`. */
export function dutyOf(card: Pick<Responsibility, 'duties'>, roleId: Id): Duty | undefined {
  return Object.hasOwn(card.duties, roleId) ? card.duties[roleId] : undefined
}

/** Whether a filling holds on a day. */
export function holds(filling: Filling, day: Day): boolean {
  return (!filling.from || filling.from <= day) && (!filling.until || day <= filling.until)
}

/** Whether somebody fills the role on a day. */
export function isFilled(role: Role, day: Day): boolean {
  return role.people.some((filling) => holds(filling, day))
}
