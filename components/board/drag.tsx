'use client'

import {
  DndContext,
  DragOverlay,
  MeasuringStrategy,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type HTMLAttributes, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Id, Lane } from '#lib/board/board.ts'
import { cardAround } from './card-element.ts'
import type { DropTracker } from './drop-tracker.ts'
import { type Over, useCarrying } from './use-carrying.ts'
import type { Hand } from './use-hand.ts'
import { TAB } from './zones.ts'

/** The one thing that the library knows as draggable: whichever card is in the hand. A thousand cards cost what one does. */
const HAND = 'hand'

/** The mouse drags a whole card once it has moved a little (a click opens it); a finger drags the handle, and scrolls by the rest. */
const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { distance: 3 } }

/** Lanes are few and may have moved since they were drawn (a note above them, say): measure them as a drag begins. */
const MEASURING = { droppable: { strategy: MeasuringStrategy.WhileDragging } }

/** Our own announcements name card, lane and place; the library's would name ids. */
const SILENT = {
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
  screenReaderInstructions: { draggable: '' },
  restoreFocus: false,
}

function silent(): undefined {
  return undefined
}

/** Our own scrolling works in the lists too. */
const NO_SCROLL = { enabled: false, layoutShiftCompensation: false }

/** A move is drawn in the frame in which it is heard, not in the next one: half the frames, and the card keeps up. */
class Mouse extends MouseSensor {
  constructor(props: ConstructorParameters<typeof MouseSensor>[0]) {
    super({ ...props, onMove: (to) => flushSync(() => props.onMove(to)) })
  }
}

class Finger extends TouchSensor {
  constructor(props: ConstructorParameters<typeof TouchSensor>[0]) {
    super({ ...props, onMove: (to) => flushSync(() => props.onMove(to)) })
  }
}

interface DragAreaProps {
  tracker: DropTracker
  hand: Pick<Hand, 'take' | 'drop' | 'cancel'>
  /** What is seen in the hand. */
  face(id: Id): ReactNode
  /** Nothing can be dragged. */
  disabled: boolean
  children: ReactNode
}

/** What can be dragged by mouse or finger lies inside. */
export function DragArea({ tracker, hand, face, disabled, children }: DragAreaProps) {
  const [held, setHeld] = useState<Id>()
  const taken = useRef<Id>(undefined)
  const { zones, follow } = useCarrying(tracker, held !== undefined)
  const sensors = useSensors(useSensor(Mouse, MOUSE), useSensor(Finger, TOUCH))

  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={zones.under}
      autoScroll={NO_SCROLL}
      measuring={MEASURING}
      accessibility={SILENT}
      onDragStart={() => {
        const id = taken.current
        if (id && hand.take(id, false)) setHeld(id)
      }}
      onDragMove={({ collisions }) => follow(collisions?.[0]?.data as Over | undefined)}
      onDragEnd={() => {
        setHeld(undefined)
        hand.drop()
      }}
      onDragCancel={() => {
        setHeld(undefined)
        hand.cancel()
      }}
    >
      <Grip
        disabled={disabled}
        grab={(id) => {
          taken.current = id
        }}
      >
        {children}
      </Grip>
      <DragOverlay dropAnimation={null}>{held && face(held)}</DragOverlay>
    </DndContext>
  )
}

/** Hears where somebody takes hold of a card, and gives that card to the library as the one that is dragged. */
function Grip({ disabled, grab, children }: { disabled: boolean; grab(id: Id): void; children: ReactNode }) {
  const { setNodeRef, listeners } = useDraggable({ id: HAND, disabled })
  const grabbing =
    (name: string, isGrip: (target: Element) => boolean) => (event: { target: EventTarget }) => {
      const around = cardAround(event.target)
      if (!around || !(event.target instanceof Element) || !isGrip(event.target)) return
      grab(around.id)
      setNodeRef(around.card)
      listeners?.[name]?.(event)
    }
  const handlers: HTMLAttributes<HTMLDivElement> = {
    onMouseDown: grabbing('onMouseDown', (target) => !target.closest('[data-menu], input, textarea, select')),
    onTouchStart: grabbing('onTouchStart', (target) => target.closest('[data-handle]') !== null),
  }
  return (
    <div style={{ display: 'contents' }} {...handlers}>
      {children}
    </div>
  )
}

/** Makes a list a place where cards of this lane can be dropped. Draws nothing, so that dragging over it draws nothing again. */
export function LaneDrop({ lane, list }: { lane: Lane; list: RefObject<HTMLElement | null> }) {
  return <Drop id={lane} element={list} />
}

/** Makes a lane's tab, on a phone, a place where cards can be dropped too. */
export function TabDrop({ lane, tab }: { lane: Lane; tab: RefObject<HTMLElement | null> }) {
  return <Drop id={TAB + lane} element={tab} />
}

function Drop({ id, element }: { id: string; element: RefObject<HTMLElement | null> }) {
  const { setNodeRef } = useDroppable({ id })
  useLayoutEffect(() => {
    setNodeRef(element.current)
    return () => setNodeRef(null)
  }, [element, setNodeRef])
  return null
}
