'use client'

import { type MouseEvent, type TouchEvent, useMemo, useRef, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import cardStyles from './card.module.css'
import { cardAround } from './card-element.ts'
import { CardFace } from './card-face.tsx'
import { DragArea, type Grip } from './drag.tsx'
import { createDropTracker } from './drop-tracker.ts'
import { Lane } from './lane.tsx'
import { LaneTabs } from './lane-tabs.tsx'
import styles from './lanes.module.css'
import { MoveMenu } from './move-menu.tsx'
import { useSelection, useView } from './selection.tsx'
import { useAnnouncer } from './use-announcer.tsx'
import { useCardKeys } from './use-card-keys.ts'
import { useCardTexts } from './use-card-texts.ts'
import { useCardWords } from './use-card-words.ts'
import { useHand } from './use-hand.ts'
import { useHolders } from './use-holders.ts'
import { useLaneColumns } from './use-lane-columns.ts'
import { useMoves } from './use-moves.ts'

/** The lanes with their cards, and everything one does with a card there: click, key, drag. */
export function Lanes() {
  const live = useLiveBoard()
  const mayEdit = suffices(live.access, 'participant')
  const { open } = useSelection()
  const { lane: shown } = useView()
  const moves = useMoves()
  const texts = useCardTexts()
  const day = useToday()
  const words = useCardWords()
  const holders = useHolders()
  const columns = useLaneColumns()
  const announcer = useAnnouncer()
  const tracker = useMemo(() => createDropTracker(announcer.over), [announcer])
  const hand = useHand(columns, words, tracker, announcer, moves)
  const grip = useRef<Grip>(undefined)
  const [menu, setMenu] = useState<Id>()
  const keys = useCardKeys({ tracker, moves, hand, open, openMenu: setMenu, mayEdit })

  function click(event: MouseEvent) {
    const around = cardAround(event.target)
    if (!around || !(event.target instanceof Element) || event.target.closest('[data-handle]')) return
    if (event.target.closest('[data-menu]')) setMenu(around.id)
    else open(around.id)
  }

  function face(id: Id) {
    const card = live.state().session.view.responsibilities.find((each) => each.id === id)
    if (!card) return null
    const { roles } = live.state().session.view
    return (
      <div className={cardStyles.dragged}>
        <CardFace card={card} roles={roles} day={day} texts={texts} words={words.get(id)} mayEdit={mayEdit} />
      </div>
    )
  }

  // What is done on a card is heard here once, and not by each of a thousand cards.
  const heard = {
    onClick: click,
    onMouseDown: (event: MouseEvent) => grip.current?.mouseDown(event),
    onTouchStart: (event: TouchEvent) => grip.current?.touchStart(event),
    ...keys,
  }
  return (
    <>
      <LaneTabs columns={columns} />
      <div className={styles.lanes} data-lanes {...heard}>
        {columns.map((column) => (
          <Lane
            key={column.lane}
            column={column}
            isShown={column.lane === shown}
            day={day}
            texts={texts}
            words={words}
            holders={holders}
            mayEdit={mayEdit}
          />
        ))}
      </div>
      {announcer.region}
      {menu && <MoveMenu cardId={menu} moves={moves} close={() => setMenu(undefined)} />}
      {mayEdit && (
        <DragArea
          grip={grip}
          lanes={columns.map(({ lane }) => lane)}
          tracker={tracker}
          hand={hand}
          face={face}
        />
      )}
    </>
  )
}
