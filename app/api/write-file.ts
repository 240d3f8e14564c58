import { setImmediate } from 'node:timers/promises'
import type { Board, Day } from '#lib/board/board.ts'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { readFonts } from './charter-fonts.ts'
import { renderPicture } from './render-picture.ts'

/** So long may a charter keep everyone else waiting at a time. Milliseconds. */
const LONGEST_HOLD_UP = 15

/**
 * A file that takes a while to write: a charter, the matrix of a board as a workbook, or a picture from SVG. `made`: what the
 * file says when it was made, in milliseconds since 1970. `day`: as of which the board is judged.
 */
export type FileTask =
  | { form: 'pdf' | 'docx'; document: CharterDocument; made: number }
  | { form: 'xlsx'; board: Board; day: Day }
  | { form: 'png'; svg: string }

/** Writes a charter a little at a time, so that whatever else this thread does goes on meanwhile; anything else at once. */
export async function writeFile(task: FileTask): Promise<Uint8Array> {
  if (task.form === 'png') return renderPicture(task.svg)
  if (task.form === 'xlsx') return workbookOf(task.board, task.day)
  const { form, document, made } = task
  const breathe = breathing()
  if (form === 'docx') {
    const { docxOf } = await import('#lib/charter/docx/docx-of.ts')
    return docxOf(document, { breathe })
  }
  const { pdfOf } = await import('#lib/charter/pdf/pdf-of.ts')
  return pdfOf(document, { fonts: await readFonts(), made: new Date(made), breathe })
}

async function workbookOf(board: Board, day: Day): Promise<Uint8Array> {
  const { writeWorkbook } = await import('#lib/matrix/write-workbook.ts')
  const { fileWords, workbookWords } = await import('./matrix-texts.ts')
  return writeWorkbook(board, fileWords, workbookWords(board, day))
}

function breathing(): () => Promise<void> | undefined {
  let paused = performance.now()
  return () => {
    if (performance.now() - paused < LONGEST_HOLD_UP) return undefined
    return setImmediate().then(() => {
      paused = performance.now()
    })
  }
}
