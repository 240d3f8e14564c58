/**
 * Moves the focus on from a row that is about to go: to the button of the next row, else of the one before, else to the
 * whole panel.
 */
export function goOn(from: Element): void {
  const row = from.closest('li')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour?.querySelector('button') ?? from.closest<HTMLElement>('[data-agree]')
  next?.focus({ preventScroll: true })
}
