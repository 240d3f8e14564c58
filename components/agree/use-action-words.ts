'use client'

import { useFormatter, useTranslations } from 'use-intl'
import type { Action } from '#lib/board/action.ts'
import type { Board, Day } from '#lib/board/board.ts'
import { isOverdue } from '#lib/rounds/handovers.ts'

/** Says who sees to something and by when, as far as it is known; that it was due when it is overdue on the day. */
export function useActionWords(board: Pick<Board, 'people'>, day: Day): (action: Action) => string {
  const t = useTranslations('agree.action')
  const format = useFormatter()
  return (action) => {
    const { personId, due } = action
    const who = board.people.find((person) => person.id === personId)?.name ?? ''
    const when = due
      ? format.dateTime(new Date(`${due}T00:00:00Z`), { day: 'numeric', month: 'long', timeZone: 'UTC' })
      : ''
    const values = { who, hasWho: who ? 'yes' : 'no', when, hasWhen: when ? 'yes' : 'no' }
    return t(isOverdue(action, day) ? 'was' : 'is', values)
  }
}
