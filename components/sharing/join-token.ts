const KEY = 'remit-join-token'

/**
 * The token of the link that was opened, taken out of the address bar at once, so that nobody reads it over a shoulder. It
 * outlasts loading the page again. Undefined when there was none.
 */
export function takeJoinToken(): string | undefined {
  const token = readFragment(location.hash)
  if (token === undefined) return kept()
  keep(token)
  history.replaceState(history.state, '', location.pathname)
  return token
}

/** Forgets it: it has been used, or is of no use. */
export function dropJoinToken(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Where nothing was kept there is nothing to drop.
  }
}

/** The token in the part of an address behind `#`; undefined for none. */
export function readFragment(hash: string): string | undefined {
  const token = hash.replace(/^#/, '').trim()
  return token === '' ? undefined : token
}

function kept(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

function keep(token: string) {
  try {
    sessionStorage.setItem(KEY, token)
  } catch {
    // Then loading the page again needs the link again.
  }
}
