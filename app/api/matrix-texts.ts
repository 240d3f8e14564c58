import { createTranslator } from 'use-intl/core'
import type { Board, Day } from '#lib/board/board.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import { groupFindings } from '#lib/gaps/group-findings.ts'
import { judge } from '#lib/gaps/judge.ts'
import { type Naming, namesShown, sentenceOf } from '#lib/gaps/phrase.ts'
import { en } from '#lib/i18n/en.ts'
import type { ImportMaking } from '#lib/matrix/import-making.ts'
import type { FileWords } from '#lib/matrix/matrix-lines.ts'
import type { WorkbookWords } from '#lib/matrix/write-workbook.ts'

/** The words of matrix files, in English. */
export const fileWords: FileWords = {
  matrix: { ...en.matrixFile, domains: en.catalogue.domains },
  catalogue: en.catalogue,
}

const says = createTranslator({ locale: 'en', messages: en, namespace: 'matrixFile' })
const gaps = createTranslator({ locale: 'en', messages: en, namespace: 'gaps' })

const lists = new Intl.ListFormat('en')

/** What an import writes into the cards that it makes. */
export const importSays: ImportMaking['says'] = {
  section: (name) => says('section', { name }),
  severalAccountable: (names) => says('severalAccountable', { names: lists.format(names) }),
}

const naming: Naming = {
  titleOf(id) {
    const known = row(id)
    return known ? en.catalogue.responsibilities[known.id].title : id
  },
  domainName: (domain) => en.catalogue.domains[domain],
}

/** The words of a workbook, with what the rules find on a day as sentences, worst first. */
export function workbookWords(board: Board, day: Day): WorkbookWords {
  const { sheets, findings } = en.matrixFile
  const rows = groupFindings(judge(board, day).findings).map((finding) => {
    const { key, values, names } = sentenceOf(finding, board, naming)
    const plain = { b: (text: string) => text }
    const list = () => gaps.markup('names', { ...namesShown(names), ...plain })
    return [
      gaps(`severity.${finding.severity}`),
      gaps.markup(key, { ...values, ...plain, names: list }),
    ] as const
  })
  const none = [['', findings.none]] as const
  return {
    ...sheets,
    headings: [findings.severity, findings.finding],
    rows: rows.length > 0 ? rows : none,
  }
}
