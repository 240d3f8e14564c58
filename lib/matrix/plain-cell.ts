const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Punctuation that a backslash takes its meaning from, in Markdown. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g

/** In longer cells emphasis is left as it is: looking for its end could take long. */
const LONGEST_STYLED = 400

/** An escaped character waits as half a character until the rest has been read: in well-formed text there is none but ours. */
const KEPT_FROM = 0xdc00

/**
 * The words of a Markdown cell, a well-formed text: without emphasis, code ticks, tags and the addresses of links; `<br>` is a line end. Footnote
 * marks stay, since they mean something.
 */
export function plainCell(cell: string): string {
  const kept = cell.replace(ESCAPED, (_, mark: string) => String.fromCharCode(KEPT_FROM + mark.charCodeAt(0)))
  const plain = (kept.length > LONGEST_STYLED ? kept : withoutStyle(kept))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6}));/g, (whole, name: string, code: string) =>
      name ? (ENTITIES[name] ?? whole) : characterOf(Number(code), whole),
    )
  return plain.replace(/[\uDC21-\uDC7E]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - KEPT_FROM))
}

function withoutStyle(cell: string): string {
  return cell
    .replace(/<\/?(?:[bius]|em|strong|sup|sub|code|span|del|ins|mark|small|p|h[1-6])(?:\s[^<>]*)?>/gi, '')
    .replace(/!?\[([^[\]]+)\]\([^()\s]*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/(\*\*\*|\*\*|~~|`)(?=\S)(.*?\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])/gsu, '$2')
}

/** Whether all of a Markdown cell is set in bold or is a heading: so people mark sections. */
export function isBoldCell(cell: string): boolean {
  return /^\s*(?:(\*\*|__)(?!\s)[^*]+\1|<(b|strong|h[1-6])>.*<\/\2>|#{1,6}\s.+)\s*$/is.test(cell)
}

function characterOf(code: number, otherwise: string): string {
  return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : otherwise
}
