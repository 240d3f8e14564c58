import { inflateRawSync } from 'node:zlib'

const [END, ENTRY] = [0x06054b50, 0x02014b50]

/** The contents of all files in a ZIP archive, such as a Word or Excel file, one behind the other; for tests. Source: APPNOTE.TXT of PKWARE. */
export function unzipped(archive: Buffer): string {
  const end = archive.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer))
  const count = archive.readUInt16LE(end + 10)
  const contents: string[] = []
  let entry = archive.readUInt32LE(end + 16)
  for (let file = 0; file < count; file++) {
    if (archive.readUInt32LE(entry) !== ENTRY) throw new Error('this is no ZIP archive')
    const [isPacked, size] = [archive.readUInt16LE(entry + 10) > 0, archive.readUInt32LE(entry + 20)]
    const local = archive.readUInt32LE(entry + 42)
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(begin, begin + size)
    contents.push((isPacked ? inflateRawSync(bytes) : bytes).toString())
    // Its name, its extra field and its comment follow; their lengths stand at 28, 30 and 32.
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + archive.readUInt16LE(entry + at), 0)
  }
  return contents.join('\n')
}
