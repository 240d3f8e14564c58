import type { Glyphs } from './glyphs.ts'
import type { Look } from './sheet.ts'

/** A text in lines that fit a width in points, at least one. A word that is too long is broken where it must be. */
export function linesOf(text: string, look: Look, width: number, glyphs: Glyphs): string[] {
  return text.split('\n').flatMap((line) => wrapped(line, look, width, glyphs))
}

function wrapped(text: string, { weight, size }: Look, width: number, glyphs: Glyphs): string[] {
  const widthOf = (word: string) => glyphs.widthOf(word, weight, size)
  const space = widthOf(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \t]+/).flatMap((each) => pieces(each, width, widthOf))) {
    const wide = widthOf(word)
    if (line !== '' && used + space + wide > width) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += line === '' ? wide : space + wide
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Longer words than this are broken before they are measured: nobody reads them, and each would be remembered. */
const LONGEST = 60

function pieces(word: string, width: number, widthOf: (word: string) => number): string[] {
  if (word.length <= LONGEST && widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const sign of word) {
    const wide = widthOf(sign)
    if (piece !== '' && used + wide > width * 0.98) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += sign
    used += wide
  }
  return piece === '' ? found : [...found, piece]
}
