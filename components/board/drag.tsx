'use client'

import {
  type CollisionDetection,
  DndContext,
  DragOverlay,
  MeasuringStrategy,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Id, Lane } from '#lib/board/board.ts'
import { createAutoScroll } from './auto-scroll.ts'
import { cardAround } from './card-element.ts'
import type { DropTracker } from './drop-tracker.ts'
import type { Hand } from './use-hand.ts'

/** The one thing that the library knows as draggable: whichever card is in the hand. A thousand cards cost what one does. */
const HAND = 'hand'
const TAB = 'tab:'

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

/** A tab or lane under the pointer; else the lane above or below it, so that a drop beside a list still lands. */
const laneUnderPointer: CollisionDetection = (args) => {
  const within = pointerWithin(args)
  if (within.length > 0) return within
  const x = args.pointerCoordinates?.x
  const column = args.droppableContainers.find(({ id }) => {
    const rect = args.droppableRects.get(id)
    return x !== undefined && rect && !String(id).startsWith(TAB) && rect.left <= x && x <= rect.right
  })
  return column ? [{ id: column.id }] : []
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
  const pointer = useRef({ y: 0 })
  const over = useRef('')
  const [scroll] = useState(createAutoScroll)
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH))

  useEffect(() => {
    if (!held) return
    const follow = (event: PointerEvent) => {
      pointer.current.y = event.clientY
    }
    const scrolled = () => {
      if (over.current && !over.current.startsWith(TAB)) tracker.hover(over.current, pointer.current.y)
    }
    window.addEventListener('pointermove', follow, { capture: true, passive: true })
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointermove', follow, { capture: true })
      document.removeEventListener('scroll', scrolled, { capture: true })
      scroll.stop()
    }
  }, [held, tracker, scroll])

  function follow(lane: string) {
    over.current = lane
    if (lane.startsWith(TAB)) tracker.hoverTab(lane.slice(TAB.length))
    const { y } = pointer.current
    scroll.at(lane && !lane.startsWith(TAB) ? tracker.hover(lane, y) : undefined, y)
  }

  return (
    <DndContext
      id="board"
      sensors={sensors}
      collisionDetection={laneUnderPointer}
      measuring={MEASURING}
      accessibility={SILENT}
      onDragStart={() => {
        const id = taken.current
        if (id && hand.take(id, false)) setHeld(id)
      }}
      onDragMove={({ over }) => follow(String(over?.id ?? ''))}
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
        at={(y) => {
          pointer.current.y = y
        }}
      >
        {children}
      </Grip>
      <DragOverlay dropAnimation={null}>{held && face(held)}</DragOverlay>
    </DndContext>
  )
}

/** Hears where somebody takes hold of a card, and gives that card to the library as the one that is dragged. */
function Grip({
  disabled,
  grab,
  at,
  children,
}: {
  disabled: boolean
  grab(id: Id): void
  at(y: number): void
  children: ReactNode
}) {
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
    onPointerDown: (event) => at(event.clientY),
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
