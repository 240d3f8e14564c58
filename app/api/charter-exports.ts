import { htmlPage } from '#lib/charter/html-page.ts'
import { markdownOf } from '#lib/charter/markdown.ts'
import { charterDocumentOf } from './charter-document-of.ts'
import type { ExportFile } from './export-file.ts'

/** The charter of a board, in each of its forms. */
export const charterExports = {
  'charter.md': {
    type: 'text/markdown; charset=utf-8',
    write: async (exported) => markdownOf(await charterDocumentOf(exported)),
  },
  'charter.html': {
    type: 'text/html; charset=utf-8',
    write: async (exported) => htmlPage(await charterDocumentOf(exported)),
  },
  'charter.pdf': {
    type: 'application/pdf',
    task: async (exported) => ({
      form: 'pdf',
      document: await charterDocumentOf(exported),
      made: exported.house.now(),
    }),
  },
  'charter.docx': {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    task: async (exported) => ({
      form: 'docx',
      document: await charterDocumentOf(exported),
      made: exported.house.now(),
    }),
  },
} satisfies Record<string, ExportFile>
