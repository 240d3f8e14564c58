import type { Domain, Id } from '#lib/board/board.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'
import { catalogue } from '#lib/catalogue/responsibilities.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'
import type { ReadCard } from './matrix-reading.ts'
import type { MatrixWords } from './matrix-words.ts'
import { domainCalled } from './own-field.ts'

/** In a product management domain a card that nobody knows would change the vacuum unasked. */
const OTHERWISE: Domain = 'delivery'

type Titles = Pick<CatalogueWords, 'responsibilities'>

/**
 * The domain of a row that became a card: as the row or its section says, else that of the row of the catalogue whose title is
 * in it, else delivery.
 */
export function domainOfCard(card: ReadCard, words: MatrixWords, titles: Titles): Domain {
  const said = card.domain ?? domainCalled(card.section ?? '', words)
  if (said) return said
  const own = wordsOf(card.title)
  const fitting = catalogue
    .map((row) => ({ row, words: wordsOf(titles.responsibilities[row.id].title) }))
    .filter((each) => each.words.length > 0 && each.words.every((word) => own.includes(word)))
  const closest = fitting.sort((one, other) => other.words.length - one.words.length)[0]
  return closest?.row.domain ?? OTHERWISE
}

/** The row of the catalogue that a title is, or that a file names; undefined for none. */
export function rowCalled(title: string, titles: Titles): Id | undefined {
  const wanted = sameness(title)
  return catalogue.find((row) => sameness(titles.responsibilities[row.id].title) === wanted)?.id
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}
