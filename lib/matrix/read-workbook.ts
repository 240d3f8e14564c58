import { archiveEntries, isAsLargeAsSaid } from './archive-entries.ts'
import type { ReadColumn } from './column-use.ts'
import { cleaned, type Grid, isBlank } from './grid.ts'
import type { MatrixReading, MatrixRefusal } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'
import { readSheets } from './read-matrix.ts'

/** So much may the files of a workbook that are read be together, unzipped: many times what a team's matrix takes. Bytes. */
const MOST_UNZIPPED = 16 * 1024 * 1024

/** Pictures and the like are never unzipped. */
const READ = /\.(?:xml|rels)$/i

/** A workbook has about a dozen files, and one for each sheet. */
const MOST_FILES = 500

/** Only the cells that may be asked for: a sheet can claim to be a million columns wide. */
const MOST_CELLS = 100_000

/** What every workbook of Excel's old format begins with. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0]

/** Reads a matrix from an XLSX workbook, all of its sheets. A workbook that would unzip to more than 16 MiB is refused unread. */
export async function readWorkbook(
  bytes: Uint8Array,
  words: MatrixWords,
  columns?: readonly ReadColumn[],
): Promise<MatrixReading | MatrixRefusal> {
  if (OLD_FORMAT.every((byte, at) => bytes[at] === byte)) return { refusal: 'old-workbook' }
  const archive = new Uint8Array(bytes)
  const entries = archiveEntries(archive)?.filter(({ name }) => READ.test(name))
  if (!entries || entries.length === 0) return { refusal: 'broken-workbook' }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_UNZIPPED || entries.length > MOST_FILES) return { refusal: 'large-workbook' }
  for (const entry of entries) if (!(await isAsLargeAsSaid(entry))) return { refusal: 'broken-workbook' }
  const sheets = await sheetsOf(archive)
  if (!sheets) return { refusal: 'broken-workbook' }
  if (sheets.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0) > MOST_CELLS)
    return { refusal: 'large-workbook' }
  const isOne = sheets.filter(({ data }) => data.length > 0).length < 2
  const grids = sheets.map(({ sheet, data }) => ({ ...gridOf(data), ...(isOne ? {} : { sheet }) }))
  if (grids.every(({ rows }) => rows.length === 0)) return { refusal: 'empty' }
  return readSheets(grids, words, columns)
}

async function sheetsOf(archive: Uint8Array<ArrayBuffer>) {
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    return await readXlsxFile(archive.buffer, { trim: false })
  } catch {
    return undefined
  }
}

function gridOf(data: readonly (readonly unknown[])[]): Grid {
  const texts = data.map((cells) => cells.map(textOf))
  // Sheets often claim columns in which nothing stands.
  const width = texts.reduce(
    (most, cells) => Math.max(most, cells.findLastIndex((cell) => !isBlank(cell)) + 1),
    0,
  )
  const rows = texts.map((cells, at) => ({ row: at + 1, cells: cells.slice(0, width) }))
  return { rows: rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell))) }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return cleaned(value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
}
