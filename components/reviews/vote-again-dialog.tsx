'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import formStyles from '#components/shell/dialog-form.module.css'
import { FormDialog } from '#components/shell/form-dialog.tsx'
import { useGoToScreen } from '#components/shell/use-screen.ts'
import type { Id } from '#lib/board/board.ts'
import { cardsToAsk } from '#lib/reviews/cards-to-ask.ts'
import { CheckList } from './check-list.tsx'

/** A short vote on where some cards lie today; it takes everyone to it. `since`: cards that moved after this entry are proposed. */
export function VoteAgainDialog({ since, onClose }: { since: number; onClose: () => void }) {
  const t = useTranslations('reviews.vote')
  const board = useBoard((each) => each)
  const propose = usePropose()
  const go = useGoToScreen()
  const [proposed] = useState(() => cardsToAsk(board, since))
  const [chosen, setChosen] = useState<readonly Id[]>(proposed)
  const [isTried, setTried] = useState(false)
  const responsibilities = board.responsibilities.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  const first = board.responsibilities.filter(({ id }) => proposed.includes(id))
  const others = board.responsibilities.filter(({ id }) => !proposed.includes(id))
  const isEmpty = responsibilities.length === 0

  function start() {
    setTried(true)
    if (isEmpty) return
    const opened = propose([
      { kind: 'round.open', roundId: newId(), question: 'today', responsibilities },
      ...(board.phase === 'place' ? [] : [{ kind: 'phase.set', phase: 'place' } as const]),
    ])
    onClose()
    if (opened) go('board')
  }

  return (
    <FormDialog
      title={t('title')}
      description={t('text')}
      submit={t('submit')}
      onSubmit={start}
      onClose={onClose}
    >
      <CheckList
        label={t('cards')}
        options={[...first, ...others].map(({ id, title }) => ({ id, text: title }))}
        chosen={chosen}
        choose={setChosen}
      />
      <p role="status">{t('count', { count: responsibilities.length })}</p>
      {isTried && isEmpty && (
        <p className={formStyles.problem} role="alert">
          {t('none')}
        </p>
      )}
    </FormDialog>
  )
}
