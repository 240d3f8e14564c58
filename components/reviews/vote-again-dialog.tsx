'use client'

import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import formStyles from '#components/shell/dialog-form.module.css'
import { useGoToScreen } from '#components/shell/use-screen.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Id } from '#lib/board/board.ts'
import { cardsToAsk } from '#lib/reviews/cards-to-ask.ts'
import { CheckList } from './check-list.tsx'

/** A short vote on where some cards lie today; it takes everyone to it. `since`: cards that moved after this entry are proposed. */
export function VoteAgainDialog({ since, onClose }: { since: number; onClose: () => void }) {
  const t = useTranslations('reviews.vote')
  const common = useTranslations('shell')
  const board = useBoard((each) => each)
  const propose = usePropose()
  const go = useGoToScreen()
  const [chosen, setChosen] = useState<readonly Id[]>(() => cardsToAsk(board, since))
  const [isTried, setTried] = useState(false)
  const formId = useId()
  const responsibilities = board.responsibilities.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  const isEmpty = responsibilities.length === 0

  function start(event: FormEvent) {
    event.preventDefault()
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
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      description={t('text')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <form id={formId} className={formStyles.form} onSubmit={start} noValidate>
        <CheckList
          label={t('cards')}
          options={board.responsibilities.map(({ id, title }) => ({ id, text: title }))}
          chosen={chosen}
          choose={setChosen}
        />
        <p role="status">{t('count', { count: responsibilities.length })}</p>
        {isTried && isEmpty && (
          <p className={formStyles.problem} role="alert">
            {t('none')}
          </p>
        )}
      </form>
    </Dialog>
  )
}
