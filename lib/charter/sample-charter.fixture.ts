import { createTranslator } from 'use-intl/core'
import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { templateLog } from '#lib/catalogue/templates.ts'
import { judge } from '#lib/gaps/judge.ts'
import { en } from '#lib/i18n/en.ts'
import type { CharterDocument } from './charter-document.ts'
import { charterOf } from './charter-of.ts'
import { type CharterWords, charterWords, type PaperKey, type Values } from './charter-words.ts'
import type { SectionId } from './sections.ts'
import { type Issued, standingOf } from './standing.ts'

/** The day on which the charters of tests are made. */
export const TODAY = '2026-11-22'

const translate = createTranslator({
  locale: 'en-GB',
  messages: en,
  namespace: 'charter.paper',
  onError: (error) => {
    throw error
  },
})

/** English; a text that is missing fails the test. */
export const words: CharterWords = charterWords(
  'en-GB',
  (key: PaperKey, values?: Values) => translate(key as 'page', values as { page: string; pages: string }),
  en,
)

const by = { id: 'ana', name: 'Ana' }

/**
 * How the sample team's board is now, without its past: reviews, notes, agreements and versions of the charter are the
 * tests' to make.
 */
const present: Change[] = templateLog('sample', {
  ...{ title: 'Team Kompas', words: en.catalogue, by },
  at: `${TODAY}T09:00:00.000Z`,
})
  .flatMap(({ changes }) => changes)
  .filter(({ kind }) => !/^(charter|review|note|agreement)\./.test(kind))

/** The log of a board of these entries, one a day; the first names the team and fills the board of the catalogue's sample. */
export function entriesOf(...entries: Change[][]): Entry[] {
  return [present, ...entries].map((changes, index) => ({
    seq: index + 1,
    at: `2026-11-${String(index + 1).padStart(2, '0')}T09:00:00.000Z`,
    by,
    changeId: `change-${index}`,
    changes,
  }))
}

/** The sample team's board after some entries more. */
export function sampleBoard(...entries: Change[][]): Board {
  return fold(entriesOf(...entries))
}

/** The charter of a board, compared with the boards at its versions. */
export function charterFor(
  board: Board,
  { issued = [], sections }: { issued?: Issued[]; sections?: readonly SectionId[] } = {},
): CharterDocument {
  const standing = standingOf(board, issued, TODAY, words)
  const asked = { day: TODAY, words, standing, ...(sections ? { sections } : {}) }
  return charterOf(board, judge(board, TODAY), asked)
}
