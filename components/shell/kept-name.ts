const KEY = 'remit-name'

/** The name that somebody gave on this browser before; empty for none. */
export function keptName(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Remembers a name for the next board, where the browser lets us. */
export function keepName(name: string): void {
  try {
    if (name) localStorage.setItem(KEY, name)
  } catch {
    // A browser that keeps nothing is asked again the next time.
  }
}
