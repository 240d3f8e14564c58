const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** The end of the directory may stand so far from the end of the file: a comment can follow. Bytes. */
const FARTHEST = 22 + 65_535

/** What a ZIP archive says of itself: how many files are in it, and how many bytes they have unzipped. */
export interface ArchiveSize {
  files: number
  bytes: number
}

/**
 * Adds up the directory of a ZIP archive without unzipping anything; undefined for what is none, or larger than 4 GiB. Whoever
 * unzips must not write more of a file than its entry says. Source: PKWARE APPNOTE 4.3.
 */
export function unzippedSize(archive: Uint8Array): ArchiveSize | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const files = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let bytes = 0
  for (let file = 0; file < files; file++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const size = view.getUint32(at + 24, true)
    if (size === 0xffffffff) return undefined
    bytes += size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { files, bytes }
}

function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - FARTHEST)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}
