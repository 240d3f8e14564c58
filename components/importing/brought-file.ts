import type { Brought } from './ask-import.ts'

/** As much as the interface takes, in bytes. */
const MOST_BYTES = 2 * 1024 * 1024

/** What a file can be brought as: a workbook as it is, anything else as text. Rejects for a file that cannot be read. */
export async function broughtFile(file: File): Promise<Brought | 'too-large'> {
  if (file.size > MOST_BYTES) return 'too-large'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const isOldWorkbook = bytes[0] === 0xd0 && bytes[1] === 0xcf
  return isArchive || isOldWorkbook ? { workbook: file } : { text: decoded(bytes) }
}

/** UTF-8, or what programs write instead: UTF-16 behind its mark, else the alphabet of Western Europe. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
