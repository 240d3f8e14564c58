import type { Id } from '#lib/board/board.ts'
import { type Measured, placeInLane } from './place-in-lane.ts'

/** The cards of a lane as they lie without the one in somebody's hand. */
export interface LaneGeometry {
  /** Top first. */
  ids: readonly Id[]
  /** How many of the cards are above a pointer at `y`, in px of the window. */
  above(y: number): number
}

/** The space that is kept open above the card at `index`, in px. */
export interface Room {
  index: number
  height: number
}

/** The cards of a lane's list, top first. */
export function cardsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-card]')]
}

/**
 * Measures a list without the card `heldId`, as if no room were open. First only where its groups lie: cards out of sight have
 * no place yet, and asking for it would have the browser lay them all out. Those of a group are measured when the pointer is there.
 */
export function measureLane(
  list: HTMLElement,
  heldId: Id | undefined,
  room: () => Room | undefined,
): LaneGeometry {
  const cards = cardsIn(list).filter((card) => card.dataset.card !== heldId)
  const begin = list.getBoundingClientRect().top - list.scrollTop
  const shift = (index: number) => {
    const open = room()
    return open && index >= open.index ? open.height : 0
  }
  let first = 0
  const groups = [...Map.groupBy(cards, (card) => card.parentElement)].map(([group, members]) => {
    const from = first
    first += members.length
    const bottom = (group?.getBoundingClientRect().bottom ?? 0) - begin - shift(first - 1)
    return { members, from, bottom, measured: undefined as Measured[] | undefined }
  })
  const measure = (card: HTMLElement, index: number): Measured => {
    const { top, height } = card.getBoundingClientRect()
    return { top: top - begin - shift(index), height }
  }

  return {
    ids: cards.map((card) => card.dataset.card ?? ''),
    above(y) {
      const within = y - begin
      const group = groups.find(({ bottom }) => within < bottom) ?? groups.at(-1)
      if (!group) return 0
      group.measured ??= group.members.map((card, index) => measure(card, group.from + index))
      return group.from + placeInLane(group.measured, within)
    },
  }
}
