/**
 * Calls `tell` just after each midnight UTC of the clock `now` (milliseconds), and when the page is looked at again: a computer
 * that slept does not count the time. Returns the stop.
 */
export function atMidnights(now: () => number, tell: () => void, page: EventTarget = document): () => void {
  let timer: ReturnType<typeof setTimeout>
  function tellAndWait() {
    tell()
    wait()
  }
  function wait() {
    const midnight = new Date(now()).setUTCHours(24, 0, 0, 0)
    clearTimeout(timer)
    timer = setTimeout(tellAndWait, midnight - now() + 1000)
  }
  wait()
  page.addEventListener('visibilitychange', tellAndWait)
  return () => {
    clearTimeout(timer)
    page.removeEventListener('visibilitychange', tellAndWait)
  }
}
