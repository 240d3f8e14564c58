import { isFixed } from '#lib/board/role.ts'
import { type MatrixColumn, roleColumns } from '#lib/matrix/columns.ts'
import { matrixGroups } from '#lib/matrix/groups.ts'
import { lettersOf } from '#lib/matrix/letters.ts'
import type { Block, Row } from './charter-document.ts'
import { plainLine } from './plain.ts'
import type { Telling } from './telling.ts'

/** More columns than this do not fit a page: then there is a second table. */
const MOST_ROLES = 7

/** Who does what, by domain, with what the letters mean. Other roles that do nothing and that nobody has are left out. */
export function matrix(telling: Telling): Block[] {
  const { board, day, words, ours } = telling
  if (ours.length === 0) return []
  const columns = roleColumns(board, day).filter(
    ({ id, people }) =>
      isFixed(id) || people.length > 0 || ours.some((card) => lettersOf(card, id).length > 0),
  )
  const legend: Block = { kind: 'paragraph', text: words.say('matrix.legend'), look: 'muted' }
  return [legend, ...inParts(columns).map((part) => tableOf(part, telling))]
}

/** In equal parts, so that the last table is not a narrow one. */
function inParts(columns: readonly MatrixColumn[]): MatrixColumn[][] {
  const parts = Math.ceil(columns.length / MOST_ROLES)
  const size = Math.ceil(columns.length / Math.max(1, parts))
  return Array.from({ length: parts }, (_, index) => columns.slice(index * size, (index + 1) * size))
}

function tableOf(columns: readonly MatrixColumn[], { board, words }: Telling): Block {
  const rows = matrixGroups(board).flatMap(({ domain, cards }): Row[] => [
    { group: words.domain(domain) },
    ...cards.map((card) => ({
      cells: [plainLine(card.title), ...columns.map(({ id }) => lettersOf(card, id).join(' '))],
    })),
  ])
  return {
    kind: 'table',
    caption: words.say('matrix.caption', { count: columns.length }),
    head: [
      words.say('matrix.responsibility'),
      ...columns.map(({ roles, people }) => {
        const names = people.map(({ name }) => plainLine(name)).join(', ') || words.say('matrix.nobody')
        return `${plainLine(roles[0]?.name ?? '')}\n${names}`
      }),
    ],
    rows,
    widths: [Math.max(3.6, 10 - columns.length), ...columns.map(() => 1.8)],
    look: 'letters',
  }
}
