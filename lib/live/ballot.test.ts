import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clarity } from '#lib/board/round.ts'
import { mergedVote, noVote, type Vote, type VotePatch } from '#lib/rounds/vote.ts'
import * as ballots from './ballot.ts'
import { partsOf, patchOf, withoutPatch } from './vote-patch.ts'

const cards = ['a', 'b', 'c', 'constructor', 'pricing']
const choice = fc.constantFrom('product-owner', 'shared', 'product-manager', 'nobody', 'unknown', null)
const anyPatch: fc.Arbitrary<VotePatch> = fc.oneof(
  fc.record({ card: fc.constantFrom(...cards), choice }).map(({ card, choice }) => ({
    placements: { [card]: choice },
  })),
  fc.record({ card: fc.constantFrom(...cards), text: fc.constantFrom('', 'why', 'so') }).map((each) => ({
    remarks: { [each.card]: each.text },
  })),
  fc.integer({ min: 1, max: 5 }).map((clarity) => ({ clarity: clarity as Clarity })),
  fc.boolean().map((done) => ({ done })),
)

type Step =
  | { says: VotePatch }
  | 'begin to send'
  | 'arrive'
  | 'arrive unanswered'
  | 'break off'
  | 'reload'
  | 'load'

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ says: anyPatch }) },
  fc.constantFrom<Step>('begin to send', 'arrive', 'arrive unanswered', 'break off', 'reload', 'load'),
)

/** The server, which merges what it is sent; `refuses` says what it will not have. */
function openServer(refuses: (patch: VotePatch) => boolean = () => false) {
  const server = {
    vote: noVote,
    requests: 0,
    put(patch: VotePatch): 'stored' | 'refused' {
      server.requests += 1
      if (refuses(patch)) return 'refused'
      server.vote = mergedVote(server.vote, patch)
      return 'stored'
    },
  }
  return server
}

type Server = ReturnType<typeof openServer>

function sent(ballot: ballots.Ballot, server: Server): ballots.Ballot {
  const { sending } = ballot
  if (!sending) return ballot
  return server.put(sending) === 'stored' ? ballots.arrived(ballot) : ballots.refused(ballot)
}

function settled(ballot: ballots.Ballot, server: Server): ballots.Ballot {
  let next = sent(ballot, server)
  while (ballots.unsent(next)) next = sent(ballots.underWay(next), server)
  return next
}

function after(ballot: ballots.Ballot, does: Step, server: Server): ballots.Ballot {
  if (typeof does === 'object') return ballots.said(ballot, does.says)
  if (does === 'begin to send') return ballots.underWay(ballot)
  if (does === 'arrive') return sent(ballot, server)
  if (does === 'break off') return ballots.lost(ballot)
  if (does === 'reload') return ballots.openBallot(ballot.roundId, ballots.unsent(ballot))
  if (does === 'load') return ballots.loaded(ballot, server.vote)
  if (ballot.sending) server.put(ballot.sending)
  return ballots.lost(ballot)
}

function plain({ placements, remarks, ...rest }: Vote) {
  return { ...rest, placements: { ...placements }, remarks: { ...remarks } }
}

test('whatever happens on the way, the server ends with what was last said', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const server = openServer()
      let ballot = ballots.openBallot('round')
      let meant = noVote
      for (const does of steps) {
        if (typeof does === 'object') meant = mergedVote(meant, does.says)
        ballot = after(ballot, does, server)
        if (ballot.isLoaded) expect(plain(ballots.voteOf(ballot))).toEqual(plain(meant))
      }
      ballot = settled(ballot, server)
      expect(plain(server.vote)).toEqual(plain(meant))
      expect(ballots.unsent(ballot)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('whichever of two tabs something is said on, both show it at once, and the server ends with it', () => {
  const stepOnTab = fc.record({ tab: fc.constantFrom(0, 1), does: step })
  fc.assert(
    fc.property(fc.array(stepOnTab, { maxLength: 40, size: 'max' }), (steps) => {
      const server = openServer()
      const tabs = [0, 1].map(() => ballots.loaded(ballots.openBallot('round'), noVote))
      let meant = noVote
      for (const { tab, does } of steps) {
        if (does === 'reload' || does === 'load') continue
        if (typeof does === 'object') meant = mergedVote(meant, does.says)
        for (const [index, ballot] of tabs.entries()) {
          if (index === tab) tabs[index] = after(ballot, does, server)
          else if (typeof does === 'object') tabs[index] = ballots.heard(ballot, does.says)
        }
        for (const ballot of tabs) expect(plain(ballots.voteOf(ballot))).toEqual(plain(meant))
      }
      for (const ballot of tabs) settled(ballot, server)
      expect(plain(server.vote)).toEqual(plain(meant))
    }),
    { numRuns: 2000 },
  )
})

test('a choice that the server refuses is given up alone: all others arrive', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
      const isBad = (patch: VotePatch) => Object.hasOwn(patch.placements ?? {}, 'c')
      const server = openServer(isBad)
      let ballot = ballots.openBallot('round')
      let meant = noVote
      for (const does of steps) {
        if (typeof does === 'object' && !isBad(does.says)) meant = mergedVote(meant, does.says)
        ballot = after(ballot, does, server)
      }
      ballot = settled(ballot, server)
      expect(plain(server.vote)).toEqual(plain(meant))
      expect(ballot.isCareful).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('what is said while something is under way is sent after it, as one', () => {
  const server = openServer()
  let ballot = ballots.underWay(
    ballots.said(ballots.openBallot('round'), { placements: { a: 'product-owner' } }),
  )
  ballot = ballots.said(ballot, { placements: { a: 'shared' } })
  ballot = ballots.said(ballot, { placements: { b: 'nobody' } })
  expect(ballots.underWay(ballot)).toBe(ballot)
  expect(ballots.voteOf(ballot).placements).toEqual({ a: 'shared', b: 'nobody' })
  settled(ballot, server)
  expect(server.requests).toBe(2)
  expect(server.vote.placements).toEqual({ a: 'shared', b: 'nobody' })
})

test('what is kept loses just what has arrived, and not what was said since', () => {
  const kept = { placements: { a: 'shared', b: 'nobody' }, done: true }
  const left = withoutPatch(kept, { placements: { a: 'product-owner', b: 'nobody' }, done: true })
  expect(left).toEqual({ placements: { a: 'shared' } })
  expect(withoutPatch(left, left)).toEqual({})
})

test('a patch is its parts', () => {
  fc.assert(
    fc.property(fc.array(anyPatch, { maxLength: 8 }), (patches) => {
      const patch = patchOf(patches)
      expect(partsOf(patchOf(partsOf(patch)))).toEqual(partsOf(patch))
      expect(withoutPatch(patch, patch)).toEqual({})
      expect(plain(mergedVote(noVote, patch))).toEqual(plain(patches.reduce(mergedVote, noVote)))
    }),
  )
})
