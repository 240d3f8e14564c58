import type { Id, Lane } from '#lib/board/board.ts'
import { cardElement } from './card-element.ts'
import { type Measured, placeAt, placeInLane } from './place-in-lane.ts'

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
  let opened: { list: HTMLElement | null; at: HTMLElement; room: number; index: number } | undefined
  const measured = new Map<Lane, Measured[]>()

  function others(lane: Lane): Measured[] {
    const known = measured.get(lane)
    if (known) return known
    const list = listOf(lane)
    const cards = list ? cardsIn(list).filter((card) => card.dataset.card !== held?.id) : []
    const isOpen = opened?.list === list ? opened : undefined
    const begin = list ? list.getBoundingClientRect().top - list.scrollTop : 0
    const now = cards.map((card, index) => {
      const { top, height } = card.getBoundingClientRect()
      const room = isOpen && index >= isOpen.index ? isOpen.room : 0
      return { id: card.dataset.card ?? '', top: top - begin - room, height }
    })
    measured.set(lane, now)
    return now
  }

  function aim(lane: Lane, index: number) {
    if (!held || (target?.lane === lane && target.place === index + 1)) return
    const cards = others(lane)
    target = { lane, after: placeAt(cards, index, GAP).after, place: index + 1, of: cards.length + 1 }
    close()
    if (lane !== held.lane || index !== held.index) open(lane, cards, index)
    moved(target)
  }

  function open(lane: Lane, cards: readonly Measured[], index: number) {
    const list = listOf(lane)
    if (!list || !held) return
    const next = cards[index] ? (cardElement(cards[index].id) ?? undefined) : undefined
    const at = next ?? list
    opened = { list, at, room: held.height + GAP, index }
    at.style.setProperty('--drop-height', `${held.height}px`)
    at.dataset.drop = ''
  }

  function close() {
    if (!opened) return
    delete opened.at.dataset.drop
    opened = undefined
  }

  // Cards that scroll into sight get their real height only then.
  const remeasure = (event: Event) => {
    const lane = event.target instanceof HTMLElement ? event.target.dataset.lane : undefined
    if (lane) measured.delete(lane)
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
      const within = y - list.getBoundingClientRect().top + list.scrollTop
      aim(lane, placeInLane(others(lane), within, GAP).index)
      return list
    },
    hoverTab(lane) {
      if (!held || (target?.lane === lane && target.after === undefined)) return
      const of = others(lane).length + 1
      close()
      const tab = document.getElementById(`tab-${lane}`)
      if (tab) {
        tab.dataset.drop = ''
        opened = { list: null, at: tab, room: 0, index: 0 }
      }
      target = { lane, place: of, of }
      moved(target)
    },
    step(key) {
      if (!held) return
      const lanes = shownLanes()
      const lane = target?.lane ?? held.lane
      const index = target ? target.place - 1 : held.index
      if (key === 'up') aim(lane, Math.max(0, index - 1))
      else if (key === 'down') aim(lane, Math.min(others(lane).length, index + 1))
      else {
        const side = lanes[lanes.indexOf(lane) + (key === 'left' ? -1 : 1)]
        if (side) aim(side, Math.min(index, others(side).length))
      }
      ;(opened?.at ?? cardElement(held.id))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
    refresh() {
      measured.clear()
      if (!held || !target || target.after === undefined) return
      const { lane, place, after } = target
      close()
      target = undefined
      const cards = others(lane)
      const above = cards.findIndex((card) => card.id === after)
      aim(lane, above < 0 && after !== null ? Math.min(place - 1, cards.length) : above + 1)
    },
    release() {
      const from = held
      const to = target
      close()
      document.removeEventListener('scroll', remeasure, { capture: true })
      if (held) delete cardElement(held.id)?.dataset.dragging
      held = undefined
      target = undefined
      const isSame = to?.lane === from?.lane && to?.place === (from?.index ?? 0) + 1
      return to && !isSame ? to : undefined
    },
  }
}

/** Found by way of its id: searching all cards for it at each move would cost more, the more there are. */
function listOf(lane: Lane): HTMLElement | null {
  return document.getElementById(`cards-${lane}`)
}

function cardsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-card]')]
}

/** The lanes in sight, from left to right. A phone shows one. */
function shownLanes(): Lane[] {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-lane]')]
  return lists.filter((list) => list.offsetParent !== null).flatMap((list) => list.dataset.lane ?? [])
}
