import type { ExportFile } from './export-file.ts'

/** The media type of XLSX workbooks. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The board's matrix as spreadsheets have it. */
export const matrixExports = {
  'matrix.csv': {
    type: 'text/csv; charset=utf-8',
    async write({ board, language }) {
      const { writeCsv } = await import('#lib/matrix/write-csv.ts')
      const { fileWords } = await import('./matrix-texts.ts')
      return writeCsv(board, fileWords, language)
    },
  },
  'matrix.xlsx': {
    type: WORKBOOK,
    task: ({ board, day }) => ({ form: 'xlsx', board, day }),
  },
} satisfies Record<string, ExportFile>
