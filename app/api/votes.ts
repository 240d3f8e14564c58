import { z } from 'zod'
import type { BallotOutcome } from '#db/boards.ts'
import type { Board } from '#lib/board/board.ts'
import { CLARITIES, isChoice, type Round } from '#lib/board/round.ts'
import { idSchema, proseSchema } from '#lib/board/text-schema.ts'
import { mergedVote, noVote, type VotePatch } from '#lib/rounds/vote.ts'
import { MOST_BYTES } from './body.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { answer, done, type Reply } from './reply.ts'
import { stateOf } from './states.ts'

const path = '/api/boards/{boardId}/rounds/{roundId}/vote'

const params = z.object({ boardId: idSchema, roundId: idSchema })

const clarity = z.literal(CLARITIES)

const patchSchema = z.strictObject({
  placements: z
    .record(idSchema, idSchema.nullable())
    .exactOptional()
    .describe('by card: a lane, nobody, unknown, or null to take it away'),
  remarks: z.record(idSchema, proseSchema).exactOptional().describe('by card; an empty one takes it away'),
  clarity: clarity.exactOptional().describe('how clear one’s own role is, 1 to 5'),
  done: z.boolean().exactOptional(),
})

const voteAnswer = z.object({
  placements: z.record(z.string(), z.string()),
  remarks: z.record(z.string(), z.string()),
  clarity: clarity.exactOptional(),
  done: z.boolean(),
})

/** `PUT /api/boards/ID/rounds/RID/vote`. */
export const castVote = call({
  method: 'put',
  path,
  access: 'participant',
  does: 'Adds to the caller’s own vote in an open round: what is absent stays. Nobody is told before the reveal.',
  params,
  body: patchSchema,
  answers: { 204: { says: 'It is kept.' } },
  handle: async ({ member, params: { roundId }, body }, house) => {
    const { boardId, author: by, key } = member
    house.limits.changes(key)
    return told(
      await house.boards.vote({
        ...{ boardId, roundId, by },
        cast(board, round, own) {
          const issues = issuesOf(board, round, body)
          if (issues.length > 0) return { rejected: new Problem('refused', { error: { issues } }) }
          const vote = mergedVote(own, body)
          return JSON.stringify(vote).length > MOST_BYTES ? { rejected: new Problem('too-large') } : vote
        },
      }),
    )
  },
})

/** `GET /api/boards/ID/rounds/RID/vote`. */
export const readVote = call({
  method: 'get',
  path,
  access: 'participant',
  does: 'The caller’s own vote; 404 once an anonymous round is revealed, as then nobody knows whose it was.',
  params,
  answers: { 200: { says: 'The vote.', body: voteAnswer } },
  handle: async ({ member: { boardId, author }, params: { roundId } }, house) => {
    const { board } = await stateOf(house, boardId, undefined)
    const round = board.rounds.find((each) => each.id === roundId)
    if (!round) throw new Problem('unknown-round')
    if (!round.open && !round.named) throw new Problem('not-kept')
    return answer(200, (await house.boards.voteOf(boardId, roundId, author.id)) ?? noVote)
  },
})

/** What in a vote makes no sense: a card that the round does not ask about, or a choice that the board does not have. */
function issuesOf(board: Board, round: Round, { placements = {}, remarks = {} }: VotePatch): object[] {
  const asked = new Set(round.responsibilities)
  const cards = new Set([...Object.keys(placements), ...Object.keys(remarks)])
  const choices = new Set(Object.values(placements).filter((choice) => choice !== null))
  return [
    ...[...cards].filter((id) => !asked.has(id)).map((id) => ({ refused: 'unknown-responsibility', id })),
    ...[...choices].filter((id) => !isChoice(board, id)).map((id) => ({ refused: 'lane-missing', id })),
  ]
}

function told(outcome: BallotOutcome): Reply {
  switch (outcome.outcome) {
    case 'kept':
      return done()
    case 'rejected':
      throw outcome.rejected
    case 'revealed':
      throw new Problem('revealed')
    case 'unknown-round':
      throw new Problem('unknown-round')
    case 'unknown-board':
      throw new Problem('not-found')
  }
}
