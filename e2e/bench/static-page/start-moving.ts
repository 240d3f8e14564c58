/** Moves a card into the next lane so many times, with a pause (milliseconds) before each, by hand: what the browser itself must do. */
export function startMoving(cardId: string, times: number, pause: number): void {
  const lanes = [...document.querySelectorAll('.lane-cards')]
  const card = document.querySelector(`[data-card="${cardId}"]`)
  if (!card || times === 0) return
  setTimeout(() => {
    const lane = lanes[(lanes.findIndex((each) => each.contains(card)) + 1) % lanes.length]
    lane?.insertBefore(card, lane.firstChild)
    startMoving(cardId, times - 1, pause)
  }, pause)
}
