'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Id } from '#lib/board/board.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { letterChanges } from '#lib/matrix/letter-changes.ts'
import { type Letter, lettersOfAll, sharingGivesR } from '#lib/matrix/letters.ts'
import { roleToSet } from '#lib/matrix/role-to-set.ts'
import type { MatrixTexts } from './use-matrix-texts.ts'

/** Sets the letter of a column on a card, null for none, and says so: to all when the card moves, else to those who listen. */
export type SetLetter = (cardId: Id, column: MatrixColumn, letter: Letter | null) => void

/** How letters are set; `say` speaks to those who listen. The same function as long as the language stays. */
export function useSetLetter(texts: MatrixTexts, say: (words: string) => void): SetLetter {
  const live = useLiveBoard()
  const propose = usePropose()
  const toasts = useToasts()
  const { laneName } = useNaming()
  const t = useTranslations()
  return useMemo(() => {
    const find = (id: Id) => live.state().session.view.responsibilities.find((card) => card.id === id)
    return (cardId, column, letter) => {
      const board = live.state().session.view
      const card = find(cardId)
      const roleId = card && roleToSet(card, column)
      if (!card || !roleId) return
      const changes = letterChanges(board, cardId, roleId, letter)
      if (changes.length === 0) {
        if (letter === null && sharingGivesR(card, roleId)) toasts.show({ text: t('matrix.bySharing') })
        return
      }
      const move = changes.find((change) => change.kind === 'responsibility.move')
      const lane = move && laneName(move.lane, board)
      const text = lane && t('board.moved', { title: card.title, lane })
      if (!propose(changes, text ? { text } : undefined) || text) return
      const now = find(cardId)
      const roleIds = column.roles.map((role) => role.id)
      if (now) say(texts.cell(now.title, column, lettersOfAll(now, roleIds)))
    }
  }, [live, propose, toasts, laneName, t, texts, say])
}
