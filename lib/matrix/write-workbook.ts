import type { CellObject, Sheet } from 'write-excel-file/universal'
import { accountable, type Board, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { cleaned } from './grid.ts'
import type { Letter } from './letters.ts'
import { type FileWords, type MatrixLine, matrixLines } from './matrix-lines.ts'
import { OWN_BEFORE, OWN_BEHIND } from './own-headings.ts'
import { workbookText } from './workbook-text.ts'

/** What a workbook says besides the matrix. `rows`: each finding as its severity and a sentence. */
export interface WorkbookWords {
  matrix: string
  findings: string
  headings: readonly [severity: string, finding: string]
  rows: readonly (readonly [severity: string, sentence: string])[]
}

/** The colours that mean ownership, as on the screen in the light; others are ink. A tint is 12 % of it on white. */
const COLOURS: Record<string, { solid: string; tint: string }> = {
  [PRODUCT_OWNER]: { solid: '#0072b2', tint: '#e0eef6' },
  [PRODUCT_MANAGER]: { solid: '#d55e00', tint: '#faece0' },
  shared: { solid: '#009e73', tint: '#e0f3ee' },
  other: { solid: '#57534e', tint: '#eeedec' },
}

const WIDTHS: Record<(typeof OWN_BEFORE | typeof OWN_BEHIND)[number], number> = {
  responsibility: 38,
  domain: 16,
  lane: 20,
  decision: 40,
  exclusion: 28,
  covers: 28,
  details: 60,
}

/** Programs choose a font of their own, another for what is bold, where none is named. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 }

/** A board's matrix as an XLSX workbook: headings and titles stay in sight, and a second sheet says what the rules find. */
export async function writeWorkbook(
  board: Board,
  words: FileWords,
  says: WorkbookWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const { headings, roles, lines } = matrixLines(board, words)
  const isRole = (column: number) => column >= OWN_BEFORE.length && column < OWN_BEFORE.length + roles.length
  const header = headings.map((text, column) => headingCell(text, isRole(column)))
  const roleWidths = roles.map(({ name }) => ({ width: Math.min(24, Math.max(8, name.length + 2)) }))
  const width = (key: keyof typeof WIDTHS) => ({ width: WIDTHS[key] })
  const ids = roles.map((role) => role.id)
  const sheets: Sheet<Blob>[] = [
    {
      sheet: says.matrix,
      data: [header, ...lines.map((line) => lineCells(line, ids))],
      columns: [...OWN_BEFORE.map(width), ...roleWidths, ...OWN_BEHIND.map(width)],
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: says.findings,
      data: [
        says.headings.map((text) => headingCell(text, false)),
        ...says.rows.map((row) => row.map((text) => textCell(text))),
      ],
      columns: [{ width: 14 }, { width: 110 }],
      stickyRowsCount: 1,
    },
  ]
  const file = writeXlsxFile(sheets, FONT)
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

function lineCells({ card, before, letters, behind }: MatrixLine, roleIds: readonly Id[]): CellObject[] {
  const isShared = card.lane === 'shared'
  return [
    ...OWN_BEFORE.map((key) => textCell(before[key], key === 'responsibility' ? { fontWeight: 'bold' } : {})),
    ...letters.map((each, at) =>
      letterCell(each, isShared && accountable(card) ? 'shared' : (roleIds[at] ?? '')),
    ),
    ...OWN_BEHIND.map((key) => textCell(behind[key])),
  ]
}

/** Always text: what begins with = is no formula. */
function textCell(text: string, look: Partial<CellObject> = {}): CellObject {
  return { value: workbookText(cleaned(text)), type: String, wrap: true, alignVertical: 'top', ...look }
}

function headingCell(text: string, isRole: boolean): CellObject {
  return textCell(text, {
    fontWeight: 'bold',
    backgroundColor: '#f3f1ec',
    alignVertical: 'bottom',
    ...(isRole ? { align: 'center' as const } : {}),
  })
}

function letterCell(letters: readonly Letter[], owner: string): CellObject {
  const look = textCell(letters.join(' '), { align: 'center' })
  const colour = Object.hasOwn(COLOURS, owner) ? COLOURS[owner] : COLOURS.other
  if (!colour || letters.length === 0) return look
  if (letters.includes('A'))
    return { ...look, backgroundColor: colour.solid, textColor: '#ffffff', fontWeight: 'bold' }
  return letters.includes('R') ? { ...look, backgroundColor: colour.tint } : look
}
