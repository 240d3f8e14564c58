/** How near to an edge scrolling begins, in px, and how far it goes in one frame at the very edge, in px. */
const EDGE = 56
const FASTEST = 16

/** Scrolls a list up and down, and the lanes to the sides, while a pointer carries something near their edges. */
export interface AutoScroll {
  /** The pointer is here in the window, over this list; undefined: over none. */
  at(list: HTMLElement | undefined, pointer: { x: number; y: number }): void
  stop(): void
}

interface Push {
  element: HTMLElement
  left: number
  top: number
}

/** Nothing scrolls yet. It asks for frames only while there is something to scroll, and measures each element once. */
export function createAutoScroll(): AutoScroll {
  let frame = 0
  let pushes: readonly Push[] = []
  const boxes = new Map<HTMLElement, DOMRect>()

  function boxOf(element: HTMLElement): DOMRect {
    const box = boxes.get(element) ?? element.getBoundingClientRect()
    boxes.set(element, box)
    return box
  }

  function step() {
    frame = pushes.map(scrolled).some(Boolean) ? requestAnimationFrame(step) : 0
  }

  return {
    at(list, { x, y }) {
      const lanes = list?.closest<HTMLElement>('[data-lanes]')
      const sideways = lanes && boxOf(lanes)
      const upright = list && boxOf(list)
      const asked = [
        ...(list && upright ? [{ element: list, left: 0, top: speed(y, upright.top, upright.bottom) }] : []),
        ...(lanes && sideways
          ? [{ element: lanes, left: speed(x, sideways.left, sideways.right), top: 0 }]
          : []),
      ]
      pushes = asked.filter(({ left, top }) => left !== 0 || top !== 0)
      if (pushes.length > 0 && frame === 0) frame = requestAnimationFrame(step)
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = 0
      pushes = []
      boxes.clear()
    },
  }
}

/** Scrolls, and answers whether there was anything left to scroll. */
function scrolled({ element, left, top }: Push): boolean {
  const before = element.scrollTop + element.scrollLeft
  element.scrollBy(left, top)
  return element.scrollTop + element.scrollLeft !== before
}

/** How far to scroll in this frame for a pointer between two edges, in px; 0 away from them. */
export function speed(pointer: number, from: number, to: number): number {
  const near = Math.min(EDGE, (to - from) / 4)
  if (pointer < from + near) return -FASTEST * Math.min(1, (from + near - pointer) / near)
  if (pointer > to - near) return FASTEST * Math.min(1, (pointer - to + near) / near)
  return 0
}
