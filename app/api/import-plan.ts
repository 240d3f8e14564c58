import { z } from 'zod'
import type { BoardState } from '#db/boards.ts'
import { changeSchema } from '#lib/board/change.ts'
import { en } from '#lib/i18n/en.ts'
import type { ReadColumn } from '#lib/matrix/column-use.ts'
import type { ImportPlan } from '#lib/matrix/import-changes.ts'
import type { MatrixReading, MatrixRefusal } from '#lib/matrix/matrix-reading.ts'
import { Problem } from './problem.ts'
import { newId } from './token.ts'

/** What an entry that the server makes may hold. */
const MOST_CHANGES = 5000

/** What somebody brings: text, or the bytes of a workbook; `columns`: what the columns are, where the guess was corrected. */
export type Brought = ({ text: string } | { file: Uint8Array }) & {
  columns?: readonly ReadColumn[] | undefined
}

/** Reads a matrix. What reading takes is loaded with the first one. Rejects with the problem `no-matrix`. */
export async function readBrought(brought: Brought): Promise<MatrixReading> {
  const { fileWords } = await import('./matrix-texts.ts')
  const { matrix: words } = fileWords
  const reading =
    'file' in brought
      ? await (await import('#lib/matrix/read-workbook.ts')).readWorkbook(
          brought.file,
          words,
          brought.columns,
        )
      : (await import('#lib/matrix/read-matrix.ts')).readMatrix(brought.text, words, brought.columns)
  if ('refusal' in reading) throw noMatrix(reading)
  return reading
}

/** What makes the changes of a reading, given a board. It throws the problem `no-matrix` for more than one entry can hold. */
export async function planning(reading: MatrixReading): Promise<(state: BoardState) => ImportPlan> {
  const [{ importChanges }, { fileWords, importSays }] = [
    await import('#lib/matrix/import-changes.ts'),
    await import('./matrix-texts.ts'),
  ]
  const { matrix: words, catalogue } = fileWords
  return ({ board }) => {
    const plan = importChanges(board, reading, { newId, words, catalogue, says: importSays })
    const rows = plan.ends.filter((end) => end <= MOST_CHANGES).length
    if (plan.changes.length > MOST_CHANGES) throw noMatrix({ refusal: 'too-many-rows' }, rows || undefined)
    return { ...plan, changes: z.array(changeSchema).parse(plan.changes) }
  }
}

/** `rows`: how many of its rows could be brought in at once, where it could be read and has too many. */
function noMatrix({ refusal }: MatrixRefusal, rows?: number): Problem {
  const { refusals, firstRows } = en.importing
  return new Problem('no-matrix', {
    message: rows === undefined ? refusals[refusal] : firstRows.replace('{rows}', String(rows)),
    error: { issues: [{ refusal, ...(rows === undefined ? {} : { rows }) }] },
  })
}
