'use client'

import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Chip } from '#components/ui/chip.tsx'
import type { Board, Id } from '#lib/board/board.ts'
import type { Question, Round } from '#lib/board/round.ts'
import { FocusBar } from './focus-bar.tsx'
import { FocusCard } from './focus-card.tsx'
import { focusOn } from './focus-on.ts'
import { LateRecap } from './late-recap.tsx'
import { OwnLook } from './own-look.tsx'
import { inOrder, nextUnsettled, revealGroups } from './reveal-groups.ts'
import { RevealList } from './reveal-list.tsx'
import styles from './reveal-screen.module.css'
import { useAbsentRoles } from './use-absent-roles.ts'
import { useRowInSight } from './use-row-in-sight.ts'
import { useShownCard } from './use-shown-card.ts'
import { useWalkKeys } from './use-walk-keys.ts'

/** One revealed round: its cards on the left, the one in sight on the right; on a phone one after the other. */
export function RevealedRound({
  board,
  round,
  rounds,
  choose,
  mayRun,
}: {
  board: Board
  round: Round
  rounds: readonly Round[]
  choose: (question: Question) => void
  mayRun: boolean
}) {
  const t = useTranslations('reveal')
  const live = useLiveBoard()
  const { domainName } = useNaming()
  const groups = useMemo(() => revealGroups(board, round), [board, round])
  const cards = inOrder(groups)
  const look = useShownCard(cards)
  const absent = useAbsentRoles(board)
  const [step, setStep] = useState<'list' | 'card'>(board.focus ? 'card' : 'list')
  const shownId = look.shown?.card.id
  const at = cards.findIndex(({ card }) => card.id === shownId) + 1

  // Where there is room for one thing only, what the facilitator shows comes first.
  useEffect(() => {
    if (board.focus) setStep('card')
  }, [board.focus])

  function show(id: Id) {
    look.show(id)
    setStep('card')
  }

  function walk(by: 1 | -1) {
    const next = cards[at - 1 + by]
    if (next) show(next.card.id)
  }
  useWalkKeys(walk)
  useRowInSight(shownId, mayRun)

  function moveOn() {
    const talked = cards.filter((each) => !groups.alike.includes(each))
    const next = nextUnsettled(talked, shownId)
    if (next && next !== shownId) live.propose([focusOn(live.state().session.view, next)])
  }

  return (
    <div className={styles.all}>
      <LateRecap round={round} groups={groups} />
      <div className={styles.reveal} data-step={step}>
        <RevealList
          board={board}
          round={round}
          rounds={rounds}
          choose={choose}
          groups={groups}
          mayRun={mayRun}
          absent={absent}
          shownId={shownId}
          show={show}
        />
        <section className={styles.focus} aria-label={t('label')}>
          <FocusBar
            at={at}
            contested={groups.contested.length}
            of={cards.length}
            walk={walk}
            toList={() => setStep('list')}
          >
            {look.shown && <Chip>{domainName(look.shown.card.domain)}</Chip>}
          </FocusBar>
          <div className={styles.pane} key={shownId}>
            <div className={styles.inner}>
              <OwnLook {...look} />
              {look.shown ? (
                <FocusCard
                  key={`${look.shown.round.id} ${shownId}`}
                  board={board}
                  main={round}
                  revealed={look.shown}
                  mayRun={mayRun}
                  absent={absent}
                  moveOn={moveOn}
                />
              ) : (
                <p className={styles.empty}>{t('nothing.noCards')}</p>
              )}
            </div>
          </div>
        </section>
      </div>
    </div>
  )
}
