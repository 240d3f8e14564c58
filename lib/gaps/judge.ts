import type { Board, Day } from '#lib/board/board.ts'
import { type CatalogueRow, catalogue } from '#lib/catalogue/responsibilities.ts'
import { subjectKey } from './finding-key.ts'
import { type Reading, read } from './reading.ts'
import { type Finding, type Found, RULE_IDS, type Rule, SEVERITIES } from './rule.ts'
import { rules } from './rules.ts'
import { type Vacuum, vacuumOf } from './vacuum.ts'

/** What the rules say of a board on a day. */
export interface Judgement {
  vacuum: Vacuum
  findings: Finding[]
}

/**
 * All findings, worst first, then in the order of the rules, then by the ids they concern; those of silenced rules are
 * left out, the vacuum never is. Pure: the order of cards, people and roles changes nothing.
 */
export function judge(board: Board, day: Day, rows: readonly CatalogueRow[] = catalogue): Judgement {
  const reading = read(board, day, rows)
  return { vacuum: vacuumOf(reading), findings: inOrder(findingsOf(reading, rules)) }
}

/** What some rules find, but for those that are silenced; in no order, and not freed from what is found twice. */
export function findingsOf(reading: Reading, asked: readonly Rule[]): Finding[] {
  const silenced = new Set(reading.board.silenced.map((each) => each.rule))
  return asked
    .filter((rule) => !silenced.has(rule.id))
    .flatMap((rule) => rule.find(reading).map((found) => asFinding(rule, found)))
}

function asFinding(rule: Rule, { severity, responsibilities, roles, people, figures }: Found): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    responsibilities: tidy(responsibilities),
    roles: tidy(roles),
    people: tidy(people),
    figures: figures ?? {},
  }
}

function tidy(ids: readonly string[] = []): string[] {
  return ids.length < 2 ? [...ids] : [...new Set(ids)].sort()
}

/** Two domains can find the same cards wanting, where a card stands for rows of both: that is said once. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const byRank = Map.groupBy(findings, rank)
  const ranks = [...byRank.keys()].sort((one, other) => one - other)
  return ranks.flatMap((each) => bySubject(byRank.get(each) ?? []))
}

function rank({ severity, rule }: Finding): number {
  return SEVERITIES.indexOf(severity) * RULE_IDS.length + RULE_IDS.indexOf(rule)
}

function bySubject(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, key: subjectKey(finding) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .filter(({ key }, index, all) => key !== all[index - 1]?.key)
    .map(({ finding }) => finding)
}
