/** A pressed card follows the pointer by a transform, and nothing else happens: bare pointer events. */
export function followPointer(): void {
  let held: { card: HTMLElement; x: number; y: number } | undefined
  addEventListener('pointerdown', (event) => {
    const card = (event.target as Element).closest<HTMLElement>('.card')
    if (!card) return
    card.style.willChange = 'transform'
    card.dataset.dragging = ''
    held = { card, x: event.clientX, y: event.clientY }
  })
  addEventListener('pointermove', (event) => {
    if (held)
      held.card.style.transform = `translate(${event.clientX - held.x}px, ${event.clientY - held.y}px)`
  })
  addEventListener('pointerup', () => {
    held?.card.removeAttribute('style')
    held?.card.removeAttribute('data-dragging')
    held = undefined
  })
}
