import { DOMAINS, type Domain } from '#lib/board/board.ts'
import { prose } from '#lib/board/text.ts'
import type { ColumnUse } from './column-use.ts'
import { asWord } from './letter-words.ts'
import type { ReadCard } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'

/** Between the rows of the catalogue that a card covers. */
const BETWEEN = /\s*;\s*/

/** Takes up a cell of one of the columns that our own files have. False when it says nothing that such a column can say. */
export function ownField(card: ReadCard, use: ColumnUse, cell: string, words: MatrixWords): boolean {
  const text = prose(cell)
  if (use === 'domain') {
    const domain = domainCalled(text, words)
    if (domain) card.domain = domain
    return domain !== undefined
  }
  if (use === 'lane') card.lane = text
  else if (use === 'decision') card.decision = decisionIn(text, words)
  else if (use === 'exclusion') card.exclusion = text
  else if (use === 'covers') card.covers = text.split(BETWEEN).filter((each) => each !== '')
  else card.details = [card.details, text].filter((each) => each !== undefined).join('\n')
  return true
}

/** The domain of this name, in the words of the language or as the interface has it; undefined for any other text. */
export function domainCalled(text: string, { domains }: Pick<MatrixWords, 'domains'>): Domain | undefined {
  return DOMAINS.find((domain) => [domain, asWord(domains[domain])].includes(asWord(text)))
}

function decisionIn(text: string, { provisional }: MatrixWords): NonNullable<ReadCard['decision']> {
  const mark = `(${provisional})`
  return text.endsWith(mark)
    ? { note: text.slice(0, -mark.length).trim(), provisional: true }
    : { note: text }
}
