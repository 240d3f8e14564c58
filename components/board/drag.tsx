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
import {
  Fragment,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  type TouchEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
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

/** Where somebody takes hold of a card: to be called with what is heard around the cards. */
export interface Grip {
  mouseDown(event: MouseEvent): void
  touchStart(event: TouchEvent): void
}

interface DragAreaProps {
  /** The grip, once it is there. */
  grip: RefObject<Grip | undefined>
  lanes: readonly Lane[]
  tracker: DropTracker
  hand: Pick<Hand, 'take' | 'drop' | 'cancel'>
  /** What is seen in the hand. */
  face(id: Id): ReactNode
}

/**
 * Dragging by mouse or finger. The lanes stand beside it, not inside: at each move React looks through all that is inside for
 * somebody who listens, and a thousand cards are a long way to look.
 */
export function DragArea({ grip, lanes, tracker, hand, face }: DragAreaProps) {
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
      <Taking grip={grip} taken={taken} />
      {lanes.map((lane) => (
        <Fragment key={lane}>
          <Zone id={lane} element={`cards-${lane}`} />
          <Zone id={TAB + lane} element={`tab-${lane}`} />
        </Fragment>
      ))}
      <DragOverlay dropAnimation={null}>{held && face(held)}</DragOverlay>
    </DndContext>
  )
}

/** Gives the card that somebody takes hold of to the library as the one that is dragged. */
function Taking({ grip, taken }: { grip: DragAreaProps['grip']; taken: RefObject<Id | undefined> }) {
  const { setNodeRef, listeners } = useDraggable({ id: HAND })
  useEffect(() => {
    const take = (name: string, event: MouseEvent | TouchEvent) => {
      const around = cardAround(event.target)
      if (!around) return
      taken.current = around.id
      setNodeRef(around.card)
      listeners?.[name]?.(event)
    }
    grip.current = {
      mouseDown: (event) => !isOn(event.target, '[data-menu]') && take('onMouseDown', event),
      touchStart: (event) => isOn(event.target, '[data-handle]') && take('onTouchStart', event),
    }
  }, [grip, taken, setNodeRef, listeners])
  return null
}

function isOn(target: EventTarget, part: string): boolean {
  return target instanceof Element && target.closest(part) !== null
}

/** Makes an element a place where cards can be dropped. Draws nothing, so that dragging over it draws nothing again. */
function Zone({ id, element }: { id: string; element: string }) {
  const { setNodeRef } = useDroppable({ id })
  useLayoutEffect(() => {
    setNodeRef(document.getElementById(element))
    return () => setNodeRef(null)
  }, [element, setNodeRef])
  return null
}
