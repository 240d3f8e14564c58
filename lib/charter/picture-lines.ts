/** A font and how many lines a text may take; sizes in pixels. */
export interface Fitting {
  size: number
  width: number
  most: number
}

/**
 * A text in lines that fit a width when they are drawn in Inter; what does not fit the last line ends in `…`. Widths are
 * estimated, rather too wide: a picture is made where no font is at hand.
 */
export function pictureLines(text: string, { size, width, most }: Fitting): string[] {
  const room = width / size
  const lines: string[] = []
  let rest = [...text.trim()]
  while (rest.length > 0 && lines.length < most - 1) {
    const fits = fitting(rest, room)
    const at = fits < rest.length ? wordEnd(rest, fits) : fits
    lines.push(rest.slice(0, at).join('').trimEnd())
    rest = [...rest.slice(at).join('').trimStart()]
  }
  if (rest.length === 0) return lines
  const fits = fitting(rest, room)
  if (fits === rest.length) return [...lines, rest.join('')]
  const cut = rest.slice(0, fitting(rest, room - widthOf('…')))
  return [...lines, `${cut.join('').trimEnd()}…`]
}

/** How many signs fit a room, at least one. */
function fitting(signs: readonly string[], room: number): number {
  let used = 0
  const at = signs.findIndex((sign) => {
    used += widthOf(sign)
    return used > room
  })
  return at < 0 ? signs.length : Math.max(1, at)
}

/** Where the last whole word before a place ends; the place itself where a single word is longer. */
function wordEnd(signs: readonly string[], at: number): number {
  const space = signs.lastIndexOf(' ', at)
  return space > 0 ? space : at
}

/** How wide a sign of Inter is at most, in its size. What is in no class is taken for as wide as it is high. */
function widthOf(sign: string): number {
  return CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? 1
}

const CLASSES: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijlI’ ]/, 0.3],
  [/[frt.,:;!'|()[\]/]/, 0.4],
  [/[acekosvxyz-]/, 0.61],
  [/[mwæλφψωжмфшщыю]/, 0.92],
  [/[\p{Ll}\p{Nd}]/u, 0.65],
  [/[MWÆŒЖФШЩЮΦΨ]/, 1.05],
  [/\p{Lu}/u, 0.78],
]
