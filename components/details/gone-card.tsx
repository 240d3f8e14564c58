'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { usePropose } from './use-propose.ts'

/** Stands where the details were when somebody removed the card, with the way to bring it back. */
export function GoneCard({ cardId }: { cardId: Id }) {
  const t = useTranslations()
  const propose = usePropose()
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const card = useBoard((board) => board.removed.find((each) => each.id === cardId))
  return (
    <>
      <p role="status">{t('details.gone')}</p>
      {card && mayEdit && (
        <Button onClick={() => propose([{ kind: 'responsibility.restore', responsibilityId: cardId }])}>
          {t('adding.removed.restoreNamed', { title: card.title })}
        </Button>
      )}
    </>
  )
}
