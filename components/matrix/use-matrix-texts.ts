'use client'

import { useMemo } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import type { Domain } from '#lib/board/board.ts'
import type { Messages } from '#lib/i18n/en.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import type { Letter } from '#lib/matrix/letters.ts'

/** The words of the matrix, found once for all of its rows. */
export interface MatrixTexts {
  domains: Readonly<Record<Domain, string>>
  /** A column's own name: of its role, or of its person. */
  columnName(column: MatrixColumn): string
  /** Letters in words, such as `accountable and responsible`. */
  letters(letters: readonly Letter[], isVacant: boolean): string
  /** What a cell says to those who listen. */
  cell(title: string, column: MatrixColumn, letters: readonly Letter[]): string
  group(counts: { cards: number; problems: number }): string
  more(count: number): string
}

/** The words of the matrix; the same object as long as the language stays. */
export function useMatrixTexts(): MatrixTexts {
  const t = useTranslations('matrix')
  const { catalogue } = useMessages() as Messages
  return useMemo(() => {
    const columnName = ({ isPerson, people: [person], roles: [role] }: MatrixColumn) =>
      (isPerson ? person?.name : role?.name) ?? ''
    const inWords = (letters: readonly Letter[], isVacant: boolean) => {
      const [first, second] = letters.map((letter) => t(`letter.${letter}`))
      if (!first) return t('none')
      const words = second ? t('and', { first, second }) : first
      return isVacant ? t('vacant', { letters: words }) : words
    }
    return {
      domains: catalogue.domains,
      columnName,
      letters: inWords,
      cell: (title, column, letters) =>
        t('cell', {
          title,
          column: columnName(column),
          letters: inWords(letters, column.people.length === 0),
        }),
      group: (counts) => t('group', counts),
      more: (count) => t('more', { count }),
    }
  }, [t, catalogue])
}
