import { ask } from '#components/shell/ask.ts'

const KEY = 'remit-projector-link-'

/** A participant link for this board: the one that this tab has shown before, if it still opens the board, else a new one. A code when that fails. */
export async function projectorLink(boardId: string): Promise<{ url: string } | { failed: string }> {
  const kept = keptLink(boardId)
  if (kept && (await opens(kept))) return { url: kept }
  const made = await ask<{ url: string }>('POST', `/api/boards/${boardId}/links/participant`)
  if (!made.ok) return { failed: made.code }
  keepLink(boardId, made.body.url)
  return { url: made.body.url }
}

/** Whether an address means this computer only, so that no phone can open it. */
export function isLocal(url: string): boolean {
  const { hostname } = new URL(url)
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** The address without what a browser adds by itself. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '')
}

/** A link may have been replaced since; without the network it is shown all the same. */
async function opens(url: string): Promise<boolean> {
  const bearer = new URL(url).hash.slice(1)
  const answer = await ask<unknown[]>('GET', '/api/boards', { bearer })
  return answer.ok ? answer.body.length > 0 : answer.code === 'network'
}

function keptLink(boardId: string): string | undefined {
  try {
    return sessionStorage.getItem(KEY + boardId) ?? undefined
  } catch {
    return undefined
  }
}

function keepLink(boardId: string, url: string): void {
  try {
    sessionStorage.setItem(KEY + boardId, url)
  } catch {
    // Where nothing is kept, a reload makes another link.
  }
}
