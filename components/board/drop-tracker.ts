import type { Id, Lane } from '#lib/board/board.ts'
import { cardElement } from './card-element.ts'
import { cardsIn, type LaneGeometry, measureLane, type Room } from './lane-geometry.ts'

/** Where a card would land: behind which card of a lane (absent: at its end), and the how manieth of how many it would be. */
export interface Target {
  lane: Lane
  after?: Id | null
  place: number
  of: number
}

/** The distance between cards, in px, as the style has it. */
const GAP = 8

/** Follows one card in somebody's hand: works out where it would land and makes room there. Draws nothing again in React. */
export interface DropTracker {
  /** The card is in the hand. False when it is not drawn. */
  take(id: Id): boolean
  /** The pointer is over a lane's list, at `y` of the window. Answers the list; undefined when it is not drawn. */
  hover(lane: Lane, y: number): HTMLElement | undefined
  /** Over a lane's tab: to its end. */
  hoverTab(lane: Lane): void
  /** By key: one place up or down, or one lane to the side. */
  step(key: 'up' | 'down' | 'left' | 'right'): void
  /** The cards are others now: it would land below the same card as before, as long as that is there. */
  refresh(): void
  /** The hand is empty. Answers where it let go, when that is another place than before. */
  release(): Target | undefined
}

/** A tracker for the lanes on the page. `moved` hears each new target. */
export function createDropTracker(moved: (target: Target) => void): DropTracker {
  let held: { id: Id; lane: Lane; index: number; height: number } | undefined
  let target: Target | undefined
  let opened: (Room & { list: HTMLElement | null; at: HTMLElement }) | undefined
  const measured = new Map<HTMLElement, LaneGeometry>()

  function geometryOf(list: HTMLElement): LaneGeometry {
    const room = () => (opened?.list === list ? opened : undefined)
    const geometry = measured.get(list) ?? measureLane(list, held?.id, room)
    measured.set(list, geometry)
    return geometry
  }

  function countIn(lane: Lane): number {
    const list = listOf(lane)
    return list ? geometryOf(list).ids.length : 0
  }

  function aim(lane: Lane, index: number) {
    const list = listOf(lane)
    if (!held || !list || (target?.lane === lane && target.place === index + 1)) return
    const { ids } = geometryOf(list)
    target = { lane, after: ids[index - 1] ?? null, place: index + 1, of: ids.length + 1 }
    const isBack = lane === held.lane && index === held.index
    const next = cardElement(ids[index] ?? '')
    if (isBack) close()
    else open({ list, at: next ?? list, index, height: held.height + GAP })
    moved(target)
  }

  function open(next: NonNullable<typeof opened>) {
    close()
    opened = next
    next.at.style.setProperty('--drop-height', `${held?.height ?? 0}px`)
    next.at.dataset.drop = ''
  }

  function close() {
    if (opened) delete opened.at.dataset.drop
    opened = undefined
  }

  // What scrolls into sight gets its real height only then.
  const remeasure = (event: Event) => {
    if (event.target instanceof HTMLElement) measured.delete(event.target)
  }

  return {
    take(id) {
      const card = cardElement(id)
      const list = card?.closest<HTMLElement>('[data-lane]')
      const lane = list?.dataset.lane
      if (!card || !list || !lane) return false
      held = { id, lane, index: cardsIn(list).indexOf(card), height: card.offsetHeight }
      target = undefined
      measured.clear()
      card.dataset.dragging = ''
      document.addEventListener('scroll', remeasure, { capture: true, passive: true })
      return true
    },
    hover(lane, y) {
      const list = listOf(lane)
      if (!held || !list) return undefined
      aim(lane, geometryOf(list).above(y))
      return list
    },
    hoverTab(lane) {
      if (!held || (target?.lane === lane && target.after === undefined)) return
      const tab = document.getElementById(`tab-${lane}`)
      const of = countIn(lane) + 1
      if (tab) open({ list: null, at: tab, index: 0, height: 0 })
      target = { lane, place: of, of }
      moved(target)
    },
    step(key) {
      if (!held) return
      const lanes = shownLanes()
      const lane = target?.lane ?? held.lane
      const index = target ? target.place - 1 : held.index
      if (key === 'up') aim(lane, Math.max(0, index - 1))
      else if (key === 'down') aim(lane, Math.min(countIn(lane), index + 1))
      else {
        const side = lanes[lanes.indexOf(lane) + (key === 'left' ? -1 : 1)]
        if (side) aim(side, Math.min(index, countIn(side)))
      }
      ;(opened?.at ?? cardElement(held.id))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    refresh() {
      measured.clear()
      // It may be another element by now.
      const card = held && cardElement(held.id)
      if (card) card.dataset.dragging = ''
      if (!held || !target || target.after === undefined) return
      const { lane, place, after } = target
      const list = listOf(lane)
      close()
      target = undefined
      const ids = list ? geometryOf(list).ids : []
      const above = after === null ? -1 : ids.indexOf(after)
      aim(lane, above < 0 && after !== null ? Math.min(place - 1, ids.length) : above + 1)
    },
    release() {
      const from = held
      const to = target
      close()
      document.removeEventListener('scroll', remeasure, { capture: true })
      if (held) delete cardElement(held.id)?.dataset.dragging
      held = undefined
      target = undefined
      measured.clear()
      const isSame = to?.lane === from?.lane && to?.place === (from?.index ?? 0) + 1
      return to && !isSame ? to : undefined
    },
  }
}

/** Found by way of its id: searching all cards for it at each move would cost more, the more there are. */
function listOf(lane: Lane): HTMLElement | null {
  return document.getElementById(`cards-${lane}`)
}

/** The lanes in sight, from left to right. A phone shows one. */
function shownLanes(): Lane[] {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-lane]')]
  return lists.filter((list) => list.offsetParent !== null).flatMap((list) => list.dataset.lane ?? [])
}
