import { deflateRawSync } from 'node:zlib'

/** A ZIP archive with one file in it. */
export function zipped(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(content)
  const header = (signature: number, size: number, more: [number, number, number][]) => {
    const view = new DataView(new ArrayBuffer(size))
    view.setUint32(0, signature, true)
    for (const [at, value, bytes] of more)
      bytes === 2 ? view.setUint16(at, value, true) : view.setUint32(at, value, true)
    return Buffer.from(view.buffer)
  }
  const file = Buffer.from(name)
  const sizes = (at: number): [number, number, number][] => [
    ...[
      [at, packed.length, 4] as [number, number, number],
      [at + 4, content.length, 4] as [number, number, number],
    ],
    [at + 8, file.length, 2],
  ]
  const local = Buffer.concat([header(0x04034b50, 30, [[8, 8, 2], ...sizes(18)]), file, packed])
  const entry = Buffer.concat([header(0x02014b50, 46, [[10, 8, 2], ...sizes(20)]), file])
  const end = header(0x06054b50, 22, [
    [8, 1, 2],
    [10, 1, 2],
    [12, entry.length, 4],
    [16, local.length, 4],
  ])
  return new Uint8Array(Buffer.concat([local, entry, end]))
}
