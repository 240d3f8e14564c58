import { expect, test } from 'vitest'
import { mayMake, mustWait } from '#lib/board/access.ts'
import { applyAll, fold } from '#lib/board/apply.ts'
import { accountable, emptyBoard, holds, inLane, PRODUCT_MANAGER } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { inventedWords as words } from './invented-words.ts'
import { CORE } from './responsibilities.ts'
import { templateLog } from './templates.ts'

const day = '2026-11-22'
const founder = { at: `${day}T00:00:00.000Z`, by: { id: 'ana', name: 'Ana' } }
const log: Entry[] = templateLog('sample', { ...founder, title: 'Kompas', words }).map((opening, index) => ({
  ...{ ...opening, seq: index + 1, changeId: `${index}` },
}))
const board = fold(log)

test('its past is before its founding, in order, and by the people of its story', () => {
  const times = log.map(({ at }) => at)
  expect(times.toSorted()).toEqual(times)
  expect(times.every((at) => new Date(at).toISOString() === at)).toBe(true)
  expect(times.at(0)).toBe('2026-03-24T08:30:00.000Z')
  expect(times.at(-1)).toBe('2026-11-21T09:30:00.000Z')
  const names = Object.entries(words.sample.people)
  for (const { by } of log) expect(names).toContainEqual([by.id, by.name])
})

test('its days are the same at any time of the day, also across a leap day', () => {
  const at = '2028-03-01T23:59:59.999Z'
  const late = templateLog('sample', { ...founder, at, title: 'Kompas', words })
  expect(late.at(-1)?.at).toBe('2028-02-29T09:30:00.000Z')
})

test('each entry is one that its author could have made then, and changes something', () => {
  const facilitators: Record<string, true> = { bram: true, sanne: true }
  log.reduce((before, entry) => {
    const { by, changes } = entry
    const access = facilitators[by.id] ? 'facilitator' : 'participant'
    expect(mayMake(access, changes), entry.at).toBe(true)
    expect(mustWait(access, changes, before.phase), entry.at).toBe(false)
    const after = applyAll(before, changes, entry)
    if (isRefusal(after)) throw new Error(`${entry.at}: ${after.refused} ${after.id}`)
    expect(after, entry.at).not.toBe(before)
    return after
  }, emptyBoard)
})

test('who has made an entry was on the board then', () => {
  for (const [index, { by, at }] of log.entries()) {
    const then = fold(log.slice(0, Math.max(1, index)))
    expect(
      then.people.map(({ id }) => id),
      at,
    ).toContain(by.id)
  }
})

test('cards besides come last, by the founder', () => {
  const card = { kind: 'responsibility.add', responsibilityId: 'c', title: 'C', domain: 'people' } as const
  const more = templateLog('sample', { ...founder, title: 'Kompas', words, cards: [card] })
  expect(more.slice(0, -1)).toEqual(templateLog('sample', { ...founder, title: 'Kompas', words }))
  expect(more.at(-1)).toEqual({ ...founder, changes: [card] })
})

test('seven people are left, none of them Product Manager; two shared cards have no lead, four core rows no card', () => {
  expect(board.people).toHaveLength(7)
  expect(board.roles.find((role) => role.id === PRODUCT_MANAGER)?.people).toEqual([])
  expect(inLane(board, PRODUCT_MANAGER)).toHaveLength(3)
  expect(inLane(board, 'unplaced')).toHaveLength(7)
  expect(inLane(board, 'shared').filter((card) => !accountable(card))).toHaveLength(2)
  const covered = board.responsibilities.flatMap((card) => card.covers ?? [])
  expect(CORE.filter((each) => !covered.includes(each.id)).map((each) => each.id)).toEqual([
    'competition-analysis',
    'financial-goals',
    'product-lifecycle',
    'results-audit',
  ])
})

test('the only one in marketing leaves within a month', () => {
  const [lena, ...others] = board.roles.find((role) => role.id === 'marketing')?.people ?? []
  expect(others).toEqual([])
  expect(lena && [holds(lena, '2026-12-12'), holds(lena, '2026-12-13')]).toEqual([true, false])
})

test('everyone there has voted at the workshop, at each review, and again, without names; no workshop is under way', () => {
  const { rounds, phase, responsibilities } = board
  expect(phase).toBeUndefined()
  expect(rounds.map(({ question, open, named }) => [question, open, named])).toEqual(
    ['clarity', 'from-now-on', 'clarity', 'clarity', 'today', 'today', 'from-now-on'].map((question) => [
      ...[question, false, false],
    ]),
  )
  for (const [index, { tallies = {}, clarity, names }] of rounds.entries()) {
    const voters = index < 5 ? 8 : 7
    expect(names).toBeUndefined()
    for (const counts of [...Object.values(tallies), ...(clarity ? [clarity] : [])])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(voters)
  }
  expect(rounds.at(-1)?.responsibilities.toSorted()).toEqual(responsibilities.map(({ id }) => id).toSorted())
})

test('two reviews were held, the third is due; the charter is in its second version, signed by five of seven', () => {
  const { reviews, nextReview, charter, people } = board
  expect(reviews.map(({ id, date }) => [id, date])).toEqual([
    ['first', '2026-06-23'],
    ['second', '2026-09-21'],
  ])
  expect(nextReview).toBe('2026-11-20')
  expect(charter.versions.map(({ version }) => version)).toEqual(['1', '2'])
  const second = charter.versions.at(-1)?.seq ?? 0
  const signed = charter.signatures.filter(({ seq }) => seq > second).map(({ personId }) => personId)
  expect(people.filter(({ id }) => signed.includes(id))).toHaveLength(5)
  expect(charter.signatures).toHaveLength(15)
})

test('what was to be done: two are done, one is late, and of the handovers one has no day', () => {
  expect(board.actions.map(({ id, personId, due, done }) => [id, personId, due, done !== undefined])).toEqual(
    [
      ['pricing-proposal', 'tobias', '2026-04-16', true],
      ['old-reports', 'joris', '2026-11-02', false],
      ['next-manager', 'sanne', '2026-10-21', true],
      ['budget', 'sanne', '2026-12-02', false],
      ['hand-over-release-planning', 'joris', '2026-12-06', false],
      ['hand-over-go-to-market-strategy', 'lena', undefined, false],
    ],
  )
})
