const KEY = 'remit-facilitator-link-'

/** Keeps the facilitator link of a new board in this tab, until its founder has copied or dismissed it. */
export function keepFounderLink(boardId: string, url: string): void {
  try {
    sessionStorage.setItem(KEY + boardId, url)
  } catch {
    // Without it the founder makes a link in the sharing dialog.
  }
}

/** The facilitator link that the founder has not dealt with yet, if this tab founded the board. */
export function founderLink(boardId: string): string | undefined {
  try {
    return sessionStorage.getItem(KEY + boardId) ?? undefined
  } catch {
    return undefined
  }
}

/** The founder has dealt with it. */
export function dropFounderLink(boardId: string): void {
  try {
    sessionStorage.removeItem(KEY + boardId)
  } catch {
    // Where nothing was kept there is nothing to drop.
  }
}
