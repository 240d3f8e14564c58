import type { Id } from '#lib/board/board.ts'
import type { CatalogueWords } from '#lib/catalogue/words.ts'
import type { MatrixWords } from './matrix-words.ts'

/** What an import needs besides the file and the board: ids nobody has, the words of our files, and sentences in the language. */
export interface ImportMaking {
  newId(): Id
  words: MatrixWords
  catalogue: Pick<CatalogueWords, 'responsibilities'>
  says: {
    /** Where a card stood in the file. */
    section(name: string): string
    /** Why a card is shared without a lead: a row named all of these as accountable. */
    severalAccountable(names: readonly string[]): string
  }
}
