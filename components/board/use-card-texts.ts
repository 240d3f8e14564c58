'use client'

import { useMemo } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import type { Domain } from '#lib/board/board.ts'
import type { Messages } from '#lib/i18n/en.ts'

/** The words on cards, found once for all of them. */
export interface CardTexts {
  domains: Readonly<Record<Domain, string>>
  decided: string
  noLetters: string
  moveTo(title: string): string
  drag(title: string): string
  more(count: number): string
  mark(role: string, letter: 'R' | 'A' | 'C' | 'I', vacant: boolean): string
}

/** The words on cards; the same object as long as the language stays. */
export function useCardTexts(): CardTexts {
  const t = useTranslations('board')
  const { catalogue } = useMessages() as Messages
  return useMemo(() => {
    const vacant = t('card.vacant')
    return {
      domains: catalogue.domains,
      decided: t('card.decided'),
      noLetters: t('card.noLetters'),
      moveTo: (title) => t('card.moveTo', { title }),
      drag: (title) => t('card.drag', { title }),
      more: (count) => t('card.more', { count }),
      mark: (role, letter, isVacant) =>
        `${role}: ${t(`card.letter.${letter}`)}${isVacant ? `, ${vacant}` : ''}`,
    }
  }, [t, catalogue])
}
