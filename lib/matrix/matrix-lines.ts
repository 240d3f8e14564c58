import type { Board, Lane, Responsibility, Role } from '#lib/board/board.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'
import { roleColumns } from './columns.ts'
import { asWord } from './letter-words.ts'
import { type Letter, lettersOf } from './letters.ts'
import type { MatrixWords } from './matrix-words.ts'
import { OWN_BEFORE, OWN_BEHIND } from './own-headings.ts'
import { quoted } from './placed-by-row.ts'

/** The words that a matrix file is written with. */
export interface FileWords {
  matrix: MatrixWords
  catalogue: Pick<CatalogueWords, 'responsibilities'>
}

/** One row of a matrix file; `letters` are those of the roles, in the order of the file, and may be none. */
export interface MatrixLine {
  card: Responsibility
  before: Record<(typeof OWN_BEFORE)[number], string>
  letters: Letter[][]
  behind: Record<(typeof OWN_BEHIND)[number], string>
}

/** A board as the rows of a file from which it can be made again: cards in board order, so lane by lane; those not ours say who has them. */
export interface MatrixLines {
  headings: string[]
  roles: Role[]
  lines: MatrixLine[]
}

/** The rows of a board's matrix file. Texts are whole, and not yet guarded against what a program would make of them. */
export function matrixLines(board: Board, { matrix, catalogue }: FileWords): MatrixLines {
  const roles = roleColumns({ roles: board.roles, people: [] }, '').flatMap((column) => column.roles)
  const reasons = new Map(board.excluded.map((each) => [each.responsibilityId, each.reason]))
  const titleOf = (id: string) => {
    const known = row(id)
    return known ? catalogue.responsibilities[known.id].title : id
  }
  const lines = board.responsibilities.map((card): MatrixLine => {
    const { title, domain, decision, covers = [], details = '' } = card
    const isProvisional = decision?.provisional === true
    return {
      card,
      before: {
        responsibility: title,
        domain: matrix.domains[domain],
        lane: laneName(card.lane, board, matrix),
      },
      letters: roles.map((role) => lettersOf(card, role.id)),
      behind: {
        decision: `${decision?.note ?? ''}${isProvisional ? ` (${matrix.provisional})` : ''}`,
        exclusion: reasons.get(card.id) ?? '',
        covers: covers.map(titleOf).join('; '),
        details,
      },
    }
  })
  const heading = (key: (typeof OWN_BEFORE | typeof OWN_BEHIND)[number]) => matrix.headings[key]
  const headings = [...OWN_BEFORE.map(heading), ...roles.map((role) => role.name), ...OWN_BEHIND.map(heading)]
  return { headings, roles, lines }
}

/** The cells of a row as text: `A R` for both. */
export function cellsOf({ before, letters, behind }: MatrixLine): string[] {
  return [
    ...OWN_BEFORE.map((key) => before[key]),
    ...letters.map((each) => each.join(' ')),
    ...OWN_BEHIND.map((key) => behind[key]),
  ]
}

function laneName(lane: Lane, { roles }: Pick<Board, 'roles'>, { lanes }: MatrixWords): string {
  if (lane === 'shared') return lanes.shared
  if (lane === 'unplaced') return lanes.unplaced
  const name = roles.find((role) => role.id === lane)?.name ?? lane
  return Object.values(lanes).some((word) => asWord(word) === asWord(name)) ? quoted(name) : name
}
