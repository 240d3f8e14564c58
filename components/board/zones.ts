/** A place where a card can be dropped, as the drag library knows it. */
interface Zone {
  id: string | number
  node: { current: HTMLElement | null }
}

interface Question {
  droppableContainers: readonly Zone[]
  pointerCoordinates: { x: number; y: number } | null
}

/** Tells over which lane or tab a pointer is. */
export interface Zones {
  /** The tab under the pointer; else the lane above, below or around it, so that a drop beside a list still lands. */
  under(question: Question): { id: string | number; data: { id: string; at: { x: number; y: number } } }[]
  /** They lie elsewhere now: measure them anew. */
  forget(): void
}

/** How the ids of tabs begin. */
export const TAB = 'tab:'

/** Zones that are measured once in a drag, and not, as the library would, at each move. */
export function createZones(): Zones {
  const boxes = new Map<HTMLElement, DOMRect>()

  function boxOf(element: HTMLElement): DOMRect {
    const box = boxes.get(element) ?? element.getBoundingClientRect()
    boxes.set(element, box)
    return box
  }

  return {
    under({ droppableContainers, pointerCoordinates }) {
      if (!pointerCoordinates) return []
      const { x, y } = pointerCoordinates
      const found = droppableContainers.filter(({ id, node }) => {
        const box = node.current && boxOf(node.current)
        if (!box || box.width === 0 || x < box.left || x > box.right) return false
        return !isTab(id) || (y >= box.top && y <= box.bottom)
      })
      const one = found.find(({ id }) => isTab(id)) ?? found[0]
      return one ? [{ id: one.id, data: { id: String(one.id), at: { x, y } } }] : []
    },
    forget: () => boxes.clear(),
  }
}

function isTab(id: string | number): boolean {
  return String(id).startsWith(TAB)
}
