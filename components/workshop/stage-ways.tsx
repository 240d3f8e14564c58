'use client'

import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useGoToScreen, useScreen } from '#components/shell/use-screen.ts'
import { Button } from '#components/ui/button.tsx'
import { suffices } from '#lib/board/access.ts'
import { openRound } from '#lib/board/round.ts'
import styles from './guide.module.css'
import { useIsDone } from './use-is-done.ts'
import { useStage } from './use-stage.tsx'
import { waysHere } from './ways-here.ts'

/** What somebody can do about what fills their own screen: join an open vote or turn from it, see the lanes, and go back. */
export function StageWays() {
  const t = useTranslations('workshop.guide')
  const { stage, isBoardShown, showBoard, joinVote, leaveVote } = useStage()
  const phase = useBoard((board) => board.phase)
  const round = useBoard(openRound)
  const mayVote = suffices(useLiveBoard().access, 'participant')
  const isDone = useIsDone()
  const screen = useScreen()
  const go = useGoToScreen()
  const isVoteOpen = round !== undefined
  const count = round?.responsibilities.length ?? 0
  const ways = waysHere({ phase, screen, stage, isBoardShown, isVoteOpen, mayVote })

  function back() {
    go('board')
    showBoard(false)
  }
  function join() {
    go('board')
    joinVote()
  }

  return (
    <>
      {ways.includes('back') && (
        <Button variant="quiet" icon="left" onClick={back}>
          {t(phase === 'reveal' ? 'backTo.reveal' : 'backTo.place', { count })}
        </Button>
      )}
      {ways.includes('leave') && (
        <Button variant="quiet" icon="left" onClick={leaveVote}>
          <span className={styles.word}>{t('backTo.reveal')}</span>
        </Button>
      )}
      {ways.includes('board') && (
        <Button
          variant="quiet"
          icon="board"
          onClick={() => (phase === 'place' || phase === 'reveal' ? showBoard(true) : leaveVote())}
        >
          <span className={styles.word}>{t('showBoard')}</span>
        </Button>
      )}
      {ways.includes('join') && (
        <Button variant={isDone || phase === 'prepare' ? 'default' : 'primary'} onClick={join}>
          {t(isDone ? 'change' : round?.question === 'clarity' ? 'joinClarity' : 'join', { count })}
        </Button>
      )}
      {ways.includes('charter') && (
        <Button variant="quiet" icon="charter" onClick={() => go('charter')}>
          {t('showCharter')}
        </Button>
      )}
    </>
  )
}
