/** How near to an edge scrolling begins, in px, and how far it goes in one frame at the very edge, in px. */
const EDGE = 56
const FASTEST = 16

/** Scrolls a list while something is carried near its upper or lower edge. */
export interface AutoScroll {
  /** What is carried is at `y` of the window, over this list; undefined: over none. */
  at(list: HTMLElement | undefined, y: number): void
  stop(): void
}

/** Nothing scrolls yet. It asks for no frame while there is nothing to scroll. */
export function createAutoScroll(): AutoScroll {
  let frame = 0
  let push: (() => boolean) | undefined

  function step() {
    frame = push?.() ? requestAnimationFrame(step) : 0
  }

  return {
    at(list, y) {
      push = list && (() => scrolled(list, y))
      if (frame === 0) frame = requestAnimationFrame(step)
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = 0
      push = undefined
    },
  }
}

/** Scrolls by what the pointer asks for. Answers whether there was anything left to scroll. */
function scrolled(list: HTMLElement, y: number): boolean {
  const { top, bottom } = list.getBoundingClientRect()
  const by = speed(y, top, bottom)
  const before = list.scrollTop
  if (by !== 0) list.scrollTop += by
  return list.scrollTop !== before
}

/** How far to scroll in this frame for a pointer between two edges, in px; 0 away from them. */
export function speed(pointer: number, from: number, to: number): number {
  const near = Math.min(EDGE, (to - from) / 4)
  if (pointer < from + near) return -FASTEST * Math.min(1, (from + near - pointer) / near)
  if (pointer > to - near) return FASTEST * Math.min(1, (pointer - to + near) / near)
  return 0
}
