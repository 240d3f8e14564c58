import { setImmediate } from 'node:timers/promises'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { readFonts } from './charter-fonts.ts'
import { renderPicture } from './render-picture.ts'

/** So long may an export keep everyone else waiting at a time. Milliseconds. */
const LONGEST_HOLD_UP = 15

/**
 * Something to be written that takes a while: a charter, or a picture from SVG. `made`: what the file says when it was made,
 * in milliseconds since 1970.
 */
export type CharterTask =
  | { form: 'pdf' | 'docx'; document: CharterDocument; made: number }
  | { form: 'png'; svg: string }

/** Writes a charter a little at a time, so that whatever else this thread does goes on meanwhile; a picture at once. */
export async function writeCharter(task: CharterTask): Promise<Uint8Array> {
  if (task.form === 'png') return renderPicture(task.svg)
  const { form, document, made } = task
  const breathe = breathing()
  if (form === 'docx') {
    const { docxOf } = await import('#lib/charter/docx/docx-of.ts')
    return docxOf(document, { breathe })
  }
  const { pdfOf } = await import('#lib/charter/pdf/pdf-of.ts')
  return pdfOf(document, { fonts: await readFonts(), made: new Date(made), breathe })
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
