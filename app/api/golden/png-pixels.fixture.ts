import { inflateSync } from 'node:zlib'

/** A picture as it is drawn: four bytes a pixel (red, green, blue, opacity), row by row. */
interface Pixels {
  width: number
  height: number
  bytes: Uint8Array
}

/** Reads a PNG of eight bits a channel with opacity and without interlacing. Throws for any other. Source: PNG (Third Edition), W3C. */
export function pngPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const form = [...png.subarray(24, 29)].join()
  if (form !== '8,6,0,0,0') throw new Error(`a PNG of another form: ${form}`)
  const raw = inflateSync(Buffer.concat(partsOf(png, 'IDAT')))
  const length = width * 4
  const bytes = new Uint8Array(height * length)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (length + 1)] ?? 0
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x
      const left = x < 4 ? 0 : (bytes[at - 4] ?? 0)
      const above = bytes[at - length] ?? 0
      const corner = x < 4 ? 0 : (bytes[at - length - 4] ?? 0)
      bytes[at] = (raw[y * (length + 1) + 1 + x] ?? 0) + foretold(filter, left, above, corner)
    }
  }
  return { width, height, bytes }
}

function partsOf(png: Buffer, sought: string): Buffer[] {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === sought)
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return parts
}

/** What a byte is told to differ from, by the filter of its row. */
function foretold(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4:
      return nearest(left + above - corner, [left, above, corner])
    default:
      return 0
  }
}

/** The first of those that are nearest. */
function nearest(wanted: number, [first, ...others]: readonly [number, ...number[]]): number {
  return others.reduce(
    (best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best),
    first,
  )
}
