const KEY = 'remit-rounds-here'

/** So many rounds a browser remembers; workshops before them are long over. */
const MOST = 20

/** Remembers that this browser was there when the round was revealed, or knows by now what came of it. */
export function rememberRound(roundId: string): void {
  try {
    const others = kept().filter((id) => id !== roundId)
    localStorage.setItem(KEY, [...others, roundId].slice(-MOST).join(' '))
  } catch {
    // A browser that keeps nothing tells it again the next time.
  }
}

/** Whether this browser remembers the round. */
export function knowsRound(roundId: string): boolean {
  try {
    return kept().includes(roundId)
  } catch {
    return false
  }
}

function kept(): string[] {
  return (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean)
}
