'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Board, Day } from '#lib/board/board.ts'
import { handoversOf, isArranged } from '#lib/rounds/handovers.ts'
import { provisional, sharedWithoutLead } from '#lib/rounds/phase-work.ts'
import { unsettled } from '#lib/rounds/ranked.ts'
import { parkedBy } from '#lib/rounds/settled.ts'
import { AgreeSection } from './agree-section.tsx'
import { HandoverList } from './handover-list.tsx'
import { LeadList } from './lead-list.tsx'
import { ParkedList } from './parked-list.tsx'
import { ProvisionalList } from './provisional-list.tsx'
import { SettleRest } from './settle-rest.tsx'
import { UnsettledList } from './unsettled-list.tsx'

/** The checklist of a team that agrees; `onlyOpen` leaves out what is done. Who may edit can settle each thing in place. */
export function AgreeSections({
  board,
  day,
  onlyOpen = false,
}: {
  board: Board
  day: Day
  onlyOpen?: boolean
}) {
  const t = useTranslations('agree.sections')
  const { access } = useLiveBoard()
  const mayEdit = suffices(access, 'participant')
  const { cards, parked, handovers } = useMemo(() => read(board), [board])
  const leads = sharedWithoutLead(board)
  const decisions = provisional(board)
  const open = handovers.filter((each) => !isArranged(each, day)).length
  const hasVoted = board.rounds.some(
    (round) => round.revealed !== undefined && round.responsibilities.length > 0,
  )
  const isShown = (count: number) => count > 0 || !onlyOpen
  return (
    <>
      {hasVoted && isShown(cards.length) && (
        <AgreeSection
          icon="split"
          title={t('unsettled', { count: cards.length })}
          left={cards.length}
          first={suffices(access, 'facilitator') && <SettleRest board={board} cards={cards} />}
        >
          <UnsettledList board={board} cards={cards} mayEdit={mayEdit} />
        </AgreeSection>
      )}
      {isShown(leads.length) && (
        <AgreeSection icon="shared" title={t('leads', { count: leads.length })} left={leads.length}>
          <LeadList cards={leads} roles={board.roles} mayEdit={mayEdit} />
        </AgreeSection>
      )}
      {isShown(decisions.length) && (
        <AgreeSection
          icon="clock"
          title={t('provisional', { count: decisions.length })}
          left={decisions.length}
        >
          <ProvisionalList board={board} cards={decisions} mayEdit={mayEdit} />
        </AgreeSection>
      )}
      {isShown(open) && (
        <AgreeSection
          icon="carry"
          title={t('handovers', { open, count: handovers.length })}
          left={open}
          hasMore={handovers.length > 0}
        >
          <HandoverList board={board} handovers={handovers} day={day} mayEdit={mayEdit} />
        </AgreeSection>
      )}
      {parked.length > 0 && (
        <AgreeSection icon="unplaced" title={t('parked', { count: parked.length })} left={0} hasMore>
          <ParkedList board={board} parked={parked} mayEdit={mayEdit} />
        </AgreeSection>
      )}
    </>
  )
}

function read(board: Board) {
  const left = unsettled(board).map((each) => ({ ...each, action: parkedBy(board, each.card, each.round) }))
  return {
    cards: left.filter(({ action }) => action === undefined),
    parked: left.flatMap(({ card, action }) => (action ? [{ card, action }] : [])),
    handovers: handoversOf(board),
  }
}
