import { inflateSync } from 'node:zlib'

/** The objects of a PDF that is neither encrypted nor packed into object streams, as pdfkit writes it. */
export interface PdfFile {
  /** What an object says, as Latin-1; throws for an unknown one. */
  object(id: number): string
  /** The unpacked content of a stream, as Latin-1. */
  stream(id: number): string
  /** The ids of all objects that say this. */
  saying(pattern: RegExp): number[]
}

/** Reads the objects of a PDF. Throws where it is none. */
export function pdfFile(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes).toString('latin1')
  if (!/^%PDF-1\.\d\n/.test(file) || !file.trimEnd().endsWith('%%EOF')) throw new Error('this is no PDF')
  const objects = new Map(
    [...file.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, said = '']) => [
      Number(id),
      said,
    ]),
  )
  const object = (id: number): string => {
    const said = objects.get(id)
    if (said === undefined) throw new Error(`there is no object ${id}`)
    return said
  }
  return {
    object,
    stream(id) {
      const [head = '', ...rest] = object(id).split('\nstream\n')
      const packed = Buffer.from(rest.join('\nstream\n').replace(/\nendstream$/, ''), 'latin1')
      return head.includes('/FlateDecode')
        ? inflateSync(packed).toString('latin1')
        : packed.toString('latin1')
    },
    saying: (pattern) => [...objects].filter(([, said]) => pattern.test(said)).map(([id]) => id),
  }
}

/** A reference such as `/Pages 1 0 R` in what an object says; undefined where it has none of this name. */
export function referenceIn(said: string, name: string): number | undefined {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(said)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** A literal string in parentheses, the first behind a name; undefined where there is none. Source: ISO 32000-1, 7.3.4.2. */
export function literalIn(said: string, name: string): string | undefined {
  const found = new RegExp(`/${name} \\(((?:\\\\[\\s\\S]|[^\\\\()])*)\\)`).exec(said)?.[1]
  if (found === undefined) return undefined
  const signs: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const bytes = found.replace(/\\(\d{1,3}|[\s\S])/g, (_, sign: string) =>
    /^\d/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (signs[sign] ?? sign),
  )
  return bytes.startsWith('\u00fe\u00ff') ? utf16(bytes.slice(2)) : bytes
}

/** The text that pairs of bytes, as Latin-1, spell in UTF-16, the larger first. */
export function utf16(bytes: string): string {
  return Buffer.from(bytes, 'latin1').swap16().toString('utf16le')
}
