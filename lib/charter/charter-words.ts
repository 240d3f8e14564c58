import type { Board, Day, Domain, Id } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import { type CatalogueId, row } from '#lib/catalogue/responsibilities.ts'
import { RULE_IDS } from '#lib/gaps/rule.ts'
import type { Headline } from '#lib/gaps/vacuum.ts'
import type { Messages } from '#lib/i18n/en.ts'
import { plainLine } from './plain.ts'

type Paper = Messages['charter']['paper']

type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`
}[keyof Tree & string]

/** The name of a text of the charter. */
export type PaperKey = KeyOf<Paper>

/** What goes into the gaps of a text. */
export type Values = Record<string, string | number>

/** All the words that a charter needs, in one language. */
export interface CharterWords {
  /** A language tag, such as `en-GB`. */
  language: string
  say(key: PaperKey, values?: Values): string
  /** `22 November 2026`. */
  day(day: Day): string
  domain(domain: Domain): string
  /** The title of a row of the catalogue; its id for a row that the catalogue does not have. */
  rowTitle(catalogueId: Id): string
  /** What a gap rule is called; its id for one that this version does not know. */
  ruleName(rule: string): string
  headline(headline: Headline): string
  /** A lane, or what somebody voted for. */
  choice(choice: Choice, board: Pick<Board, 'roles'>): string
}

/** The words of a language. `say`: formats a text of `charter.paper`; `language`: for dates, and as what forms declare. */
export function charterWords(
  language: string,
  say: CharterWords['say'],
  { catalogue, gaps }: { catalogue: Messages['catalogue']; gaps: Messages['gaps'] },
): CharterWords {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    language,
    say,
    day: (day) => days.format(new Date(day)),
    domain: (domain) => catalogue.domains[domain],
    rowTitle: (id) => (row(id) ? catalogue.responsibilities[id as CatalogueId].title : id),
    ruleName(rule) {
      const known = RULE_IDS.find((id) => id === rule)
      return known ? gaps.rules[known].name : rule
    },
    headline: (headline) => gaps.headline[headline],
    choice(choice, { roles }) {
      const fixed = FIXED.find((each) => each === choice)
      if (fixed) return say(fixed)
      return plainLine(roles.find((role) => role.id === choice)?.name ?? choice)
    },
  }
}

const FIXED = ['shared', 'unplaced', 'nobody'] as const
