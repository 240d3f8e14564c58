import { vi } from 'vitest'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import { voteOf } from '#lib/live/ballot.ts'
import { mergedPatch, partsOf, withoutPatch } from '#lib/live/vote-patch.ts'
import { mergedVote, noVote, type VotePatch } from '#lib/rounds/vote.ts'
import type { BallotBox } from './ballot-box.ts'
import type { KeptVotes } from './kept-votes.ts'

/** What a browser would keep, for as long as the test runs, for one of its tabs; for tests. */
export function keptInMemory(
  kept = new Map<string, VotePatch>(),
  tabs: Parameters<KeptVotes['listen']>[0][] = [],
): KeptVotes & { kept: Map<string, VotePatch>; otherTab(): KeptVotes } {
  let own: Parameters<KeptVotes['listen']>[0] | undefined
  const change = (roundId: string, patch: VotePatch) =>
    partsOf(patch).length > 0 ? kept.set(roundId, patch) : kept.delete(roundId)
  return {
    kept,
    load: async () => new Map(kept),
    keep(id, patch) {
      change(id, mergedPatch(kept.get(id) ?? {}, patch))
      for (const hear of tabs) if (hear !== own) hear(id, patch)
    },
    drop: (id, patch) => void change(id, withoutPatch(kept.get(id) ?? {}, patch)),
    forget: (id) => void kept.delete(id),
    listen(hear) {
      own = hear
      tabs.push(hear)
    },
    otherTab: () => keptInMemory(kept, tabs),
  }
}

/** The server's side of the votes: what it has, what it was sent, and whether it is there. */
export function serve() {
  const server = {
    vote: noVote,
    sent: [] as VotePatch[],
    isThere: true,
    revealed: false,
    /** Holds the next answers back until called. */
    hold: undefined as Promise<void> | undefined,
  }
  vi.stubGlobal('fetch', async (_url: string, { method, body }: { method: string; body?: string }) => {
    if (!server.isThere) throw new TypeError('no network')
    if (method === 'GET') return Response.json(server.vote)
    const patch: VotePatch = JSON.parse(body ?? '')
    server.sent.push(patch)
    await server.hold
    const problem = server.revealed ? 'revealed' : patch.placements?.gone ? 'refused' : undefined
    if (problem) return Response.json({ error: { code: problem, message: problem } }, { status: 409 })
    server.vote = mergedVote(server.vote, patch)
    return new Response(null, { status: 204 })
  })
  return server
}

/** A board with these votes, about three cards. */
export function boardWith(...rounds: { id: string; open: boolean }[]): Board {
  const cards = { question: 'from-now-on' as const, named: false, responsibilities: ['a', 'b', 'gone'] }
  return { ...emptyBoard, rounds: rounds.map((round) => ({ ...cards, ...round })) }
}

/** A board with one open vote. */
export const OPEN = boardWith({ id: 'one', open: true })

/** Where a person places cards, as the box shows it. */
export function placements(box: BallotBox) {
  const { ballot } = box.state()
  return ballot && { ...voteOf(ballot).placements }
}
