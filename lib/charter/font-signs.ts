/**
 * The code points that a TrueType font can show. `font`: the bytes of its file. Throws where it has no table of Unicode signs.
 * Source: OpenType 1.9, "cmap", formats 4 and 12.
 */
export function fontSigns(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const tables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    return cmap + view.getUint32(cmap + 4 + index * 8 + 4)
  })
  // The larger one has the signs of the smaller, too.
  for (const [format, read] of [
    [12, groupsOf],
    [4, segmentsOf],
  ] as const) {
    const table = tables.find((at) => view.getUint16(at) === format)
    if (table !== undefined) return new Set(read(view, table))
  }
  throw new Error('the font does not say which signs it has')
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

function* groupsOf(view: DataView, table: number): Generator<number> {
  const groups = view.getUint32(table + 12)
  for (let index = 0; index < groups; index += 1) {
    const at = table + 16 + index * 12
    const last = view.getUint32(at + 4)
    for (let sign = view.getUint32(at); sign <= last; sign += 1) yield sign
  }
}

function* segmentsOf(view: DataView, table: number): Generator<number> {
  const bytes = view.getUint16(table + 6)
  const [lasts, firsts] = [table + 14, table + 16 + bytes]
  for (let offset = 0; offset < bytes; offset += 2) {
    const last = view.getUint16(lasts + offset)
    // The table ends with a segment of no sign.
    if (last === 0xffff) return
    for (let sign = view.getUint16(firsts + offset); sign <= last; sign += 1) yield sign
  }
}
