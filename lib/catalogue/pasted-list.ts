/** A title longer than this is cut, in characters; the same limit as everywhere on a board. */
const LONGEST_TITLE = 200

/** More titles than this are left out: as many changes as one entry takes. */
const MOST_TITLES = 200

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u
const BLANKS = /[\s\p{Cc}]+/gu

/** `-`, `*`, `+`, `>`, `#`; round and square bullets; `1.`, `2.3)`, `(4)`, `a)`; `[ ]`, `[x]`, ☐, ☑, ✓. */
const MARK =
  /^(?:(?:[-*+>–—]|#{1,6}|\(?\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\(?[a-z]\)|\[[ xX✓✔]?\])(?= |$)|[•◦▪▫‣⁃∙·●○■□➢➤→☐☑☒✓✔✗✘]\uFE0F?) */u

/** What was found in a pasted text. The caller tells people about all but `titles`. */
export interface PastedList {
  /** 1 to 200 characters each, none twice (whatever the case), in the order of the text. At most 200. */
  titles: string[]
  /** Those of the titles that were longer, as they are now. */
  cut: string[]
  /** Lines that say a title again. */
  repeated: string[]
  /** Titles beyond the first 200. */
  leftOut: string[]
}

/** Reads one title a line, without indents, bullets, numbers and checkboxes. Empty lines do not count. */
export function readPastedList(text: string): PastedList {
  const list: PastedList = { titles: [], cut: [], repeated: [], leftOut: [] }
  const seen = new Set<string>()
  for (const line of text.toWellFormed().normalize('NFC').split(LINE_END)) {
    const whole = withoutMarks(line.replace(BLANKS, ' ').trim())
    const title = whole.length > LONGEST_TITLE ? cutShort(whole) : whole
    if (title === '') continue
    if (seen.has(sameness(title))) {
      list.repeated.push(title)
      continue
    }
    seen.add(sameness(title))
    if (list.titles.length === MOST_TITLES) {
      list.leftOut.push(title)
      continue
    }
    list.titles.push(title)
    if (title !== whole) list.cut.push(title)
  }
  return list
}

/** What two titles have in common when they differ in case, blanks or composition of letters only. */
export function sameness(title: string): string {
  return title.normalize('NFC').replace(BLANKS, ' ').trim().toLowerCase()
}

function withoutMarks(line: string): string {
  const rest = line.replace(MARK, '')
  return rest === line ? line : withoutMarks(rest)
}

/** Not through the middle of a character that takes two units. */
function cutShort(title: string): string {
  return title
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}
