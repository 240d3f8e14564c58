import { en } from '#lib/i18n/en.ts'
import type { ImportMaking } from './import-making.ts'
import type { FileWords } from './matrix-lines.ts'

/** The English words of matrix files. */
export const englishWords: FileWords = {
  matrix: { ...en.matrixFile, domains: en.catalogue.domains },
  catalogue: en.catalogue,
}

/** What an import needs, with ids that count up and sentences that show what was asked for. */
export function makingForTest(): ImportMaking {
  let ids = 0
  return {
    newId: () => `new-${++ids}`,
    words: englishWords.matrix,
    catalogue: englishWords.catalogue,
    says: {
      section: (name) => `Section: ${name}`,
      severalAccountable: (names) => `Accountable: ${names.join(' and ')}`,
    },
  }
}
