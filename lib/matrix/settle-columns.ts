import { sameness } from '#lib/catalogue/pasted-list.ts'
import { type ColumnUse, isLetterUse, type ReadColumn } from './column-use.ts'
import type { Table } from './find-tables.ts'
import { guessColumns } from './guess-columns.ts'
import type { MatrixWords } from './matrix-words.ts'

/** A table with what each of its columns is. `occurrence`: how often the same heading stands in front of it. */
export interface SettledTable {
  table: Table
  columns: { heading: string; as: ColumnUse; occurrence: number }[]
}

/**
 * What the columns of all tables are: as guessed, or as corrected, one for all tables with that heading. A correction names
 * the heading; of several with the same heading the first correction is for the first column, and so on.
 */
export function settleColumns(
  tables: readonly Table[],
  words: MatrixWords,
  corrections: readonly ReadColumn[] = [],
): { tables: SettledTable[]; columns: ReadColumn[] } {
  const corrected = keyed(corrections.map(({ heading }) => heading))
  const uses = new Map<string, ReadColumn>()
  const guessed = tables.map((table) => {
    const guesses = guessColumns(table, words)
    return keyed(table.header.cells).map((key, column) => ({
      ...{ key, heading: (table.header.cells[column] ?? '').trim(), as: guesses[column] ?? 'note' },
    }))
  })
  for (const { key, heading, as } of guessed.flat()) {
    const given = corrections[corrected.indexOf(key)]?.as
    const known = uses.get(key)
    if (!known) uses.set(key, { heading, as: given ?? as })
    else if (!given && as === 'role' && !isLetterUse(known.as) && known.as !== 'title') known.as = 'role'
  }
  return {
    columns: [...uses.values()],
    tables: tables.map((table, at) => ({
      table,
      columns: withOneTitle(
        (guessed[at] ?? []).map(({ key, heading, as }) => ({
          heading,
          as: uses.get(key)?.as ?? as,
          occurrence: occurrenceOf(key),
        })),
      ),
    })),
  }
}

/** The headings, each with how often it stood before. */
function keyed(headings: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return headings.map((heading) => {
    const name = sameness(heading)
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    return `${count} ${name}`
  })
}

function occurrenceOf(key: string): number {
  return Number(key.split(' ')[0])
}

function withOneTitle(columns: SettledTable['columns']): SettledTable['columns'] {
  const title = columns.findIndex(({ as }) => as === 'title')
  return columns.map((column, at) =>
    column.as === 'title' && at !== title ? { ...column, as: 'note' } : column,
  )
}
