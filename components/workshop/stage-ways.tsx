'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import { openRound } from '#lib/board/round.ts'
import styles from './guide.module.css'
import { useIsDone } from './use-is-done.ts'
import { useStage } from './use-stage.tsx'

/** What somebody can do about what fills their own screen: join an open vote or turn from it, see the lanes, and go back. */
export function StageWays() {
  const t = useTranslations('workshop.guide')
  const { stage, isBoardShown, showBoard, joinVote, leaveVote } = useStage()
  const phase = useBoard((board) => board.phase)
  const round = useBoard(openRound)
  const mayVote = suffices(useLiveBoard().access, 'participant')
  const isDone = useIsDone()
  const isPlacing = stage === 'place'
  const isElsewhere = round !== undefined && phase !== 'place' && !isPlacing
  return (
    <>
      {isBoardShown && (phase === 'place' || phase === 'reveal') && (
        <Button variant="quiet" icon="left" onClick={() => showBoard(false)}>
          {t(`backTo.${phase}`)}
        </Button>
      )}
      {!isBoardShown && phase === 'reveal' && isPlacing && (
        <Button variant="quiet" icon="left" onClick={leaveVote}>
          {t('backTo.reveal')}
        </Button>
      )}
      {!isBoardShown && stage !== 'board' && !(phase === 'reveal' && isPlacing) && (
        <Button
          variant="quiet"
          icon="board"
          onClick={() => (isPlacing && phase !== 'place' ? leaveVote() : showBoard(true))}
        >
          <span className={styles.word}>{t('showBoard')}</span>
        </Button>
      )}
      {isElsewhere && mayVote && !isBoardShown && (
        <Button variant={isDone || phase === 'prepare' ? 'default' : 'primary'} onClick={joinVote}>
          {t(isDone ? 'change' : round.question === 'clarity' ? 'joinClarity' : 'join')}
        </Button>
      )}
    </>
  )
}
