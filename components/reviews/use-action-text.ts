'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Action } from '#lib/board/action.ts'
import { useDayText } from './use-day-text.ts'

/** Says in one line what is to be done, by whom, until when, and whether it has been. */
export function useActionText(): (action: Action) => string {
  const t = useTranslations('reviews')
  const people = useBoard((board) => board.people)
  const dayText = useDayText()
  return ({ text, personId, due, done }) =>
    t('paper.action', {
      text,
      person: people.find(({ id }) => id === personId)?.name ?? t('actions.nobody'),
      due: due ? dayText(due) : 'none',
      isDone: done === undefined ? 'no' : 'yes',
    })
}
