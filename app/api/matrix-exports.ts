import type { ExportFile } from './export-file.ts'

/** The media type of XLSX workbooks. */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The board's matrix as spreadsheets have it. */
export const matrixExports = {
  'matrix.csv': {
    type: 'text/csv; charset=utf-8',
    async write({ board, language }) {
      const [{ writeCsv }, { fileWords }] = [await import('#lib/matrix/write-csv.ts'), await texts()]
      return writeCsv(board, fileWords, language)
    },
  },
  'matrix.xlsx': {
    type: WORKBOOK,
    async write({ board, day }) {
      const [{ writeWorkbook }, said] = [await import('#lib/matrix/write-workbook.ts'), await texts()]
      return writeWorkbook(board, said.fileWords, said.workbookWords(board, day))
    },
  },
} satisfies Record<string, ExportFile>

function texts() {
  return import('./matrix-texts.ts')
}
