import { setImmediate } from 'node:timers/promises'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { readFonts } from './charter-fonts.ts'

/** So long may an export keep everyone else waiting at a time. Milliseconds. */
const LONGEST_HOLD_UP = 15

/** A charter to be written. `made`: what the file says when it was made, in milliseconds since 1970. */
export interface CharterTask {
  form: 'pdf' | 'docx'
  document: CharterDocument
  made: number
}

/** Writes a charter a little at a time, so that whatever else this thread does goes on meanwhile. */
export async function writeCharter({ form, document, made }: CharterTask): Promise<Uint8Array> {
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
