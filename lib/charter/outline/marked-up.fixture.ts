/** A tag or the text between two, in the order of a file. `name` has no slash; texts are as they are shown. */
export type Piece =
  | { kind: 'open' | 'close'; name: string; attributes: string; isEmpty: boolean }
  | { kind: 'text'; text: string }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Cuts well-formed HTML or XML into its tags and texts; comments and what says the kind of file are left out. */
export function markedUp(file: string): Piece[] {
  const pieces = file.match(/<!--[\s\S]*?-->|<[?!][^>]*>|<(?:"[^"]*"|[^">])*>|[^<]+/g) ?? []
  return pieces.flatMap((piece): Piece[] => {
    if (/^<[?!]/.test(piece)) return []
    const tag = /^<(\/?)([\w:.-]+)([\s\S]*?)(\/?)>$/.exec(piece)
    if (!tag) return [{ kind: 'text', text: unescaped(piece) }]
    const [, slash, name = '', attributes = '', end] = tag
    return [{ kind: slash ? 'close' : 'open', name, attributes, isEmpty: end === '/' }]
  })
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
    name
      ? (ENTITIES[name] ?? whole)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
  )
}
