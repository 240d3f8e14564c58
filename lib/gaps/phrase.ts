import {
  type Board,
  type Domain,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
} from '#lib/board/board.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import { limitsOf } from './limits.ts'
import type { Finding, RuleId } from './rule.ts'
import { voteValues } from './vote-values.ts'

/** Words that the language gives: the title of a row of the catalogue, and the name of a domain. */
export interface Naming {
  titleOf(catalogueId: Id): string
  domainName(domain: Domain): string
}

/**
 * What to say, without the language: a message of the gaps, what to put into it, and the names that its
 * `<names>` stand for, shown under the message `names` with the values of `namesShown`.
 */
export interface Phrase {
  key: `rules.${RuleId}.${'sentence' | 'word'}`
  values: Record<string, string | number>
  names: string[]
}

/** Figures of one card that a sentence about several goes without. */
const NOUGHT = { consulted: 0, cast: 0, leading: 0, overdue: 0 }

/** The sentence of a finding, or of several that `groupFindings` made one. Says nothing of what the board no longer has. */
export function sentenceOf(finding: Finding, board: Board, naming: Naming): Phrase {
  const names = namesIn(finding, board, naming)
  return {
    key: `rules.${finding.rule}.sentence`,
    values: {
      count: names.length,
      limit: limitsOf(board).consultedMost,
      ...NOUGHT,
      ...finding.figures,
      ...rolesAndPeople(finding, board),
      ...voteValues(finding, board),
      domain: naming.domainName(domainOf(finding, board)),
    },
    names,
  }
}

/** The few words on a card that a finding names. */
export function wordsOf(finding: Finding, card: Responsibility, board: Board): Phrase {
  const isManagers = card.covers?.some((id) => (row(id)?.claims[PRODUCT_MANAGER].length ?? 0) > 0)
  const values = {
    ...NOUGHT,
    ...finding.figures,
    ...rolesAndPeople(finding, board),
    given: isManagers ? 'manager' : 'nobody',
  }
  return { key: `rules.${finding.rule}.word`, values, names: [] }
}

/** What the message `names` needs to list these: two of them and how many more, or all of them up to three. */
export function namesShown(names: readonly string[]): Record<string, string | number> {
  const [first = '', second = '', third = ''] = names
  return { count: names.length, first, second, third, more: Math.max(0, names.length - 2) }
}

/** The domain of a finding that is one per domain: that of its first card or row; `people` where it names none. */
export function domainOf({ rule, responsibilities }: Finding, board: Board): Domain {
  const [id = ''] = responsibilities
  const card = rule === 'missing' ? undefined : board.responsibilities.find((each) => each.id === id)
  return card?.domain ?? row(id)?.domain ?? 'people'
}

function namesIn(finding: Finding, board: Board, { titleOf }: Naming): string[] {
  const { rule, responsibilities, people } = finding
  if (rule === 'missing') return responsibilities.map(titleOf)
  if (rule === 'several-holders') return people.flatMap((id) => nameOf(board.people, id))
  const named = new Set(responsibilities)
  return board.responsibilities.flatMap((card) => (named.has(card.id) ? card.title : []))
}

function rolesAndPeople({ roles, people }: Finding, board: Board): Record<string, string> {
  const role = roles.flatMap((id) => nameOf(board.roles, id))[0] ?? ''
  const person = people.flatMap((id) => nameOf(board.people, id))[0] ?? ''
  const [owner = ''] = nameOf(board.roles, PRODUCT_OWNER)
  const [manager = ''] = nameOf(board.roles, PRODUCT_MANAGER)
  return { role, person, owner, manager }
}

function nameOf(things: readonly { id: Id; name: string }[], id: Id): string[] {
  return things.flatMap((each) => (each.id === id ? each.name : []))
}
