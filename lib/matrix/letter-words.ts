/** A letter as matrices in the wild have them: A, R, C and I, and two that a board does not keep: S (supports) and D (drives). */
export type FoundLetter = 'R' | 'A' | 'C' | 'I' | 'S' | 'D'

/** What people write out instead of a letter, in the languages of the teams that we know; compared without case and accents. */
const WORDS: Record<FoundLetter, string> = {
  R: `responsible, responsibility, verantwoordelijk, uitvoerend, uitvoerder, uitvoeren, verantwortlich, durchfuhrungsverantwortlich,
    durchfuhrend, zustandig, ansvarlig, udforende, utforande, ansvarig, responsable, realisateur, executant, responsavel, executor,
    responsabile, esecutore, odpowiedzialny, ответственный, исполнитель, отвечает`,
  A: `accountable, accountability, approver, eindverantwoordelijk, eindverantwoordelijke, aansprakelijk, rechenschaftspflichtig,
    gesamtverantwortlich, ergebnisverantwortlich, ansvarshavende, overordnet ansvarlig, godkender, approbateur, autorite, aprovador,
    autoridade, aprobador, approvatore, zatwierdzajacy, утверждающий, подотчетный, подотчётный`,
  C: `consulted, consult, geraadpleegd, raadplegen, te raadplegen, consulteren, konsultiert, zu konsultieren, beratend, konsulteret,
    konsulteres, konsulterad, konsulteras, consulte, consulter, consultado, consultato, konsultowany, консультант, консультирует`,
  I: `informed, inform, geinformeerd, informeren, te informeren, informiert, zu informieren, informeret, informeres, informerad,
    informeras, informe, informer, informado, informato, informowany, информируемый, информируется, информирован`,
  S: 'support, supports, supporting, supportive, ondersteunend, unterstutzend, understottende, soutien, apoio, apoyo, supporto',
  D: 'driver, drives, driving',
}

const BY_WORD = new Map<string, FoundLetter>(
  Object.entries(WORDS).flatMap(([letter, words]) =>
    words.split(/,\s*/).map((word): [string, FoundLetter] => [asWord(word), letter as FoundLetter]),
  ),
)

/** Letters of other scripts that look the same in print. */
const LOOKALIKES = new Map(Object.entries({ А: 'A', С: 'C', І: 'I', Α: 'A', Ι: 'I', а: 'a', с: 'c', і: 'i' }))

/** The letter that a character stands for, whatever its case, width or script; undefined for any other text. */
export function letterOf(text: string): FoundLetter | undefined {
  const plain = text.normalize('NFKC')
  const letter = (LOOKALIKES.get(plain) ?? plain).toUpperCase()
  return letter.length === 1 && 'RACISD'.includes(letter) ? (letter as FoundLetter) : undefined
}

/** The letter that a written-out word stands for; undefined for any other text. */
export function letterOfWord(text: string): FoundLetter | undefined {
  return BY_WORD.get(asWord(text))
}

/** `Responsible`, `R`, `Responsible (R)`, `R - Responsible` and `role_responsible` as headings; undefined for any other. */
export function letterOfHeading(heading: string): FoundLetter | undefined {
  const text = heading.replaceAll('_', ' ').replace(/^[\s*`]+|[\s*`]+$/g, '')
  const inBrackets = /^.+[([](\p{L})[)\]]$/u.exec(text)?.[1]
  const inFront = /^(\p{L})\s*(?:[:=–—-]|\s\()\s*(.+?)\)?$/u.exec(text)
  const words = text.replace(/^roles?\s+|\s+roles?$/gi, '')
  const letter = letterOf(text) ?? letterOfWord(words)
  if (letter || inBrackets) return letter ?? letterOf(inBrackets ?? '')
  // `A - Team` is a team, `A - Accountable` the letter.
  const [, first = '', rest = ''] = inFront ?? []
  return letterOf(first) !== undefined && letterOf(first) === letterOfWord(rest) ? letterOf(first) : undefined
}

/** What two writings of a word have in common: no case, no accents, single blanks. */
export function asWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()
}
