import { type Board, DOMAINS, type Domain, type Id, type Responsibility } from '#lib/board/board.ts'
import { type Finding, SEVERITIES } from '#lib/gaps/rule.ts'
import { isProblem } from './problems.ts'

/** The rows of one domain, in the order in which they are shown. */
export interface MatrixGroup {
  domain: Domain
  cards: readonly Responsibility[]
}

/** What is found about each card, worst first. */
export type Findings = ReadonlyMap<Id, readonly Finding[]>

/**
 * The cards that are ours, by domain, those of a domain by title: wherever a card is moved, its row stays where it is.
 * Domains without cards are left out.
 */
export function matrixGroups(board: Pick<Board, 'responsibilities' | 'excluded'>): MatrixGroup[] {
  const notOurs = new Set(board.excluded.map((each) => each.responsibilityId))
  const ours = board.responsibilities.filter((card) => !notOurs.has(card.id))
  const byDomain = Map.groupBy(ours, (card) => card.domain)
  return DOMAINS.flatMap((domain) => {
    const cards = byDomain.get(domain)
    return cards ? [{ domain, cards: cards.sort(byTitle) }] : []
  })
}

/** The groups with the most problems first, and in each the rows with the worst; equals stay in their order. */
export function worstFirst(groups: readonly MatrixGroup[], findings: Findings): MatrixGroup[] {
  const found = (card: Responsibility) => findings.get(card.id) ?? []
  const weight = (card: Responsibility) => weightOf(found(card))
  const problems = (group: MatrixGroup) => group.cards.filter((card) => found(card).some(isProblem)).length
  return groups
    .map(({ domain, cards }) => ({
      domain,
      cards: [...cards].sort((one, other) => weight(other) - weight(one)),
    }))
    .sort((one, other) => problems(other) - problems(one))
}

/** Rows as they were ordered `before`, with those that have come since behind them: nothing jumps while one works on it. */
export function orderedAs(groups: readonly MatrixGroup[], before: readonly MatrixGroup[]): MatrixGroup[] {
  const places = new Map(before.flatMap(({ cards }) => cards).map((card, index) => [card.id, index]))
  const domains = before.map(({ domain }) => domain)
  const place = (card: Responsibility) => places.get(card.id) ?? Number.MAX_SAFE_INTEGER
  const rank = ({ domain }: MatrixGroup) =>
    domains.includes(domain) ? domains.indexOf(domain) : domains.length
  return groups
    .map(({ domain, cards }) => ({
      domain,
      cards: [...cards].sort((one, other) => place(one) - place(other)),
    }))
    .sort((one, other) => rank(one) - rank(other))
}

/** A finding outweighs any number of milder ones, up to a hundred of them. */
function weightOf(findings: readonly Finding[]): number {
  return findings.reduce(
    (sum, { severity }) => sum + 100 ** (SEVERITIES.length - SEVERITIES.indexOf(severity)),
    0,
  )
}

const titles = new Intl.Collator('en', { numeric: true })

function byTitle(one: Responsibility, other: Responsibility): number {
  return titles.compare(one.title, other.title) || (one.id < other.id ? -1 : 1)
}
