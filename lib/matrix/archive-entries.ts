const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/** The end of the directory may stand so far from the end of the file: a comment can follow. Bytes. */
const FARTHEST = 22 + 65_535

/** One file in a ZIP archive. `size`: its bytes unzipped, as the archive says; `packed`: as they are in it. */
export interface ArchiveEntry {
  name: string
  size: number
  method: number
  packed: Uint8Array<ArrayBuffer>
}

/** The files of a ZIP archive, by its directory, none unzipped; undefined for what is no archive. Source: PKWARE APPNOTE 4.3. */
export function archiveEntries(archive: Uint8Array<ArrayBuffer>): ArchiveEntry[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > view.byteLength) return undefined
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, nameEnd)),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      packed: archive.subarray(begin, begin + view.getUint32(at + 20, true)),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - FARTHEST)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

/** Whether a file unzips to no more than its archive says. It is unzipped piece by piece, and no further than that. */
export async function isAsLargeAsSaid({ method, packed, size }: ArchiveEntry): Promise<boolean> {
  if (method === STORED) return packed.length <= size
  if (method !== DEFLATED) return false
  const pieces = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    let bytes = 0
    for (let next = await pieces.read(); !next.done; next = await pieces.read()) {
      bytes += next.value.length
      if (bytes > size) {
        await pieces.cancel()
        return false
      }
    }
    return true
  } catch {
    return false
  }
}
