import type { Id, Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { latestRound } from '#lib/rounds/latest-round.ts'
import { splitOf } from '#lib/rounds/split.ts'
import type { Mend, MendId } from './mend.ts'
import { asksPlace, placing } from './place-mend.ts'
import type { Answers } from './question.ts'
import type { Reading } from './reading.ts'
import { laneToday } from './votes.ts'

/**
 * What most voted for is agreed; in one click where the role is filled. Several cards at once only where none of them needs
 * more than its lane; none where no lane leads.
 */
export function adoptMends(reading: Reading, ids: readonly Id[]): Mend[] {
  return takingMends(reading, ids, 'adopt', (id) => {
    const round = latestRound(reading.board, id)
    const { leading } = round ? splitOf(reading.board, round, id) : {}
    return leading === 'nobody' ? undefined : leading
  })
}

/** What is so today is agreed from now on, likewise. */
export function asTodayMends(reading: Reading, ids: readonly Id[]): Mend[] {
  return takingMends(reading, ids, 'as-today', (id) => {
    const card = reading.board.responsibilities.find((each) => each.id === id)
    return card && laneToday(reading, card)
  })
}

/** It stays as it is, whatever the votes were: the note says why. */
export function settleMend(ids: readonly Id[]): Mend {
  return {
    id: 'decide',
    asks: () => [{ ask: 'reason' }],
    changes: ({ reason = '' }) =>
      ids.map((responsibilityId) => ({ kind: 'responsibility.decide', responsibilityId, note: reason })),
  }
}

function takingMends(
  reading: Reading,
  ids: readonly Id[],
  id: MendId,
  laneFor: (id: Id) => Lane | undefined,
): Mend[] {
  const taken = ids.flatMap((responsibilityId) => {
    const lane = laneFor(responsibilityId)
    return lane ? [{ responsibilityId, lane }] : []
  })
  if (taken.length === 0 || taken.length < ids.length) return []
  const lanes = new Set(taken.map(({ lane }) => lane))
  const [only] = lanes
  const asks = (lane: Lane, answers: Answers) =>
    asksPlace(reading, { ...answers, lane }).filter(({ ask }) => ask !== 'lane')
  if (taken.length > 1 && taken.some(({ lane }) => asks(lane, {}).length > 0)) return []
  return [
    {
      id,
      ...(only && lanes.size === 1 ? { lane: only } : {}),
      asks: (answers) => asks(only ?? 'shared', answers),
      changes: (answers, making) => [
        ...lanesFor(reading, lanes),
        ...taken.flatMap(({ responsibilityId, lane }) =>
          placing(reading, [responsibilityId], { ...answers, lane }, making),
        ),
      ],
    },
  ]
}

function lanesFor({ roles }: Reading, lanes: ReadonlySet<Lane>): Change[] {
  return [...lanes].flatMap((roleId): Change[] =>
    roles.get(roleId)?.lane === false ? [{ kind: 'role.edit', roleId, lane: true }] : [],
  )
}
