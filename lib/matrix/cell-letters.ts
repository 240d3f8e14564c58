import { asWord, type FoundLetter, letterOf, letterOfWord } from './letter-words.ts'

/**
 * What a cell says about a role. `none`: nothing, in whatever way people write that. `remark`: all that the cell says, when
 * that is more than letters. `unread`: something else.
 */
export type CellReading =
  | { is: 'none' }
  | { is: 'unread' }
  | { is: 'letters'; letters: readonly FoundLetter[]; remark?: string }

const NONE: CellReading = { is: 'none' }
const UNREAD: CellReading = { is: 'unread' }

/** `N/A` is none: the slash in it separates no letters. */
const NOTHING = new Set(['n/a', 'n.a.', 'na', 'n.v.t.', 'nvt', 'k.a.', 'none', 'n/d', 's/o', 'i/r'])
const DASHES = /^[-–—―−‐‑‒_.·…\s]*$/u

/** Footnote marks: `*`, `†`, `¹`, `[1]`, `[^a]`, `(1)`. */
const MARKS = /(?:\*+|[†‡§¹²³⁰-⁹]+|\[\^?\w{1,4}\]|\(\d{1,2}\))+/gu
const EMPHASIS = /^[*_`~\s]+|[*_`~\s]+$/g

/** Between letters: blanks, commas, slashes, dots, pluses and the like. */
const BETWEEN = /(?:[\s,;/\\|+&·•∙⋅‧.–—-]|\band\b|\ben\b|\bund\b|\bog\b|\bet\b)+/iu

/** Where a remark begins: a bracket, a colon, a dash, a comma, or one of the words with which people say when. */
const REMARK =
  /^\s*(?:[([{:;,–—=]|-\s|(?:for|if|only|when|until|till|from|with|on|in|at|by|as|per|except|during|after|before|and then|nur|bei|bis|für|ab|mit|im|alleen|bij|voor|tot|vanaf|met|kun|ved|til|fra|hvis|seulement|pour|si|jusqu)\b)/iu

/** Nobody's remark on a letter is longer; characters. */
const LONGEST = 1000

/** Reads the letters in a cell of plain text: glued, separated, starred, in lower case, as words, with a remark behind them. */
export function readLetters(cell: string): CellReading {
  if (cell.length > LONGEST) return isNothing(cell.trim()) ? NONE : UNREAD
  const text = cell.replaceAll(/\s+/g, ' ').trim()
  if (isNothing(text)) return NONE
  const letter = letterOf(text)
  if (letter) return found([letter])
  const bare = text.replace(MARKS, ' ').replace(EMPHASIS, '').trim()
  if (isNothing(bare)) return bare === text ? NONE : UNREAD
  const letters = lettersIn(bare)
  if (letters) return bare === text || isEmphasised(text, bare) ? found(letters) : found(letters, text)
  return withRemark(bare, text)
}

function isNothing(text: string): boolean {
  return DASHES.test(text) || NOTHING.has(text.toLowerCase())
}

function isEmphasised(text: string, bare: string): boolean {
  const [, before = '', after = ''] = /^([*_`~]*)\s*.*?\s*([*_`~]*)$/s.exec(text) ?? []
  return before === [...after].reverse().join('') && text.replace(EMPHASIS, '') === bare
}

function found(letters: readonly FoundLetter[], remark?: string): CellReading {
  return { is: 'letters', letters, ...(remark === undefined ? {} : { remark }) }
}

/** All of the text as letters, each once; undefined when any of it is something else. */
function lettersIn(text: string): FoundLetter[] | undefined {
  const parts = text.split(BETWEEN).filter((part) => part !== '')
  const groups = parts.map((part) => letterOfWord(part) ?? glued(part))
  if (groups.length === 0 || groups.some((group) => group === undefined)) return undefined
  return [...new Set(groups.flatMap((group) => group ?? []))]
}

/** `RA`, `ci`: letters without anything between them, none twice, in one case. S and D only beside R or A: `ID` is no letter. */
function glued(part: string): FoundLetter[] | undefined {
  const letters = [...part].map(letterOf)
  if (letters.some((letter) => letter === undefined) || new Set(letters).size < letters.length)
    return undefined
  const all = letters as FoundLetter[]
  if (all.length === 1) return all
  const isUpper = part === part.toUpperCase()
  const hasOthers = all.some((letter) => letter === 'S' || letter === 'D')
  const hasMain = all.some((letter) => letter === 'R' || letter === 'A')
  if (!isUpper && (hasOthers || part !== part.toLowerCase())) return undefined
  return hasOthers && !hasMain ? undefined : all
}

/** Letters in front and words behind them: `R (backup)`, `A – signs off`. `A team decision` is not one. */
function withRemark(bare: string, whole: string): CellReading {
  const front = /^(?:[\p{L}]{1,4}|\p{L}{5,})(?:\s*[/,;+&·.-]\s*\p{L}{1,4}(?!\p{L}))*/u.exec(bare)?.[0] ?? ''
  for (const head of [front, /^\p{L}+/u.exec(front)?.[0] ?? '']) {
    const letters = head === '' ? undefined : lettersIn(head)
    const rest = bare.slice(head.length)
    const isSafe =
      letters && (REMARK.test(rest) || (isCapitals(head) && /^\s+\p{L}/u.test(rest) && !isArticle(head)))
    if (letters && isSafe) return found(letters, whole)
  }
  return UNREAD
}

function isCapitals(head: string): boolean {
  return head === head.toUpperCase()
}

/** In English prose these two begin sentences. */
function isArticle(head: string): boolean {
  return ['a', 'i'].includes(asWord(head))
}
