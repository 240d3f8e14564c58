'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { openRound, type Round } from '#lib/board/round.ts'
import { nextQuestion } from './next-question.ts'
import { revealAndAsk, revealVote } from './reveal-vote.ts'
import { minutesToPlace } from './suggested-minutes.ts'
import { useVoteProgress } from './use-vote-progress.ts'

/** Whether to reveal the open vote now, though some may not have finished; how many, never who said what. */
export function RevealDialog({ onClose }: { onClose: () => void }) {
  const round = useBoard(openRound)
  const [askedAbout] = useState(round?.id)
  const isStillOpen = round !== undefined && round.id === askedAbout
  // Another facilitator may have revealed it meanwhile: the next vote, open at once or later, must not find this question open.
  useEffect(() => {
    if (!isStillOpen) onClose()
  }, [isStillOpen, onClose])
  return isStillOpen ? <RevealQuestion round={round} onClose={onClose} /> : null
}

function RevealQuestion({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useTranslations('workshop')
  const shell = useTranslations('shell')
  const propose = usePropose()
  const board = useBoard((each) => each)
  const toasts = useToasts()
  const progress = useVoteProgress()
  const question = nextQuestion(board)
  const canAsk = board.phase === 'place' && round.responsibilities.length > 0
  const isAll = progress.voters > 0 && progress.done >= progress.voters

  function reveal() {
    if (propose(revealVote(board, round))) onClose()
  }

  function revealAndGoOn() {
    const minutes = board.timer ? minutesToPlace(round.responsibilities.length) : 0
    if (!propose(revealAndAsk(board, round, { roundId: newId(), question, minutes }))) return
    toasts.show({ text: t('reveal.done') })
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(isAll ? 'reveal.titleAll' : 'reveal.title', progress)}
      description={t('reveal.description')}
      footer={
        <>
          <Button onClick={onClose}>{shell('cancel')}</Button>
          {canAsk && <Button onClick={revealAndGoOn}>{t(`reveal.next.${question}`)}</Button>}
          <Button variant="primary" onClick={reveal}>
            {t('reveal.submit')}
          </Button>
        </>
      }
    />
  )
}
