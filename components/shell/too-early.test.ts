import { expect, test } from 'vitest'
import type { SetAside } from '#lib/live/pending.ts'
import { isTooEarly } from './too-early.ts'

const moved: SetAside = {
  pending: {
    changeId: 'c1',
    at: '2026-11-22T10:00:00.000Z',
    changes: [{ kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'shared' }],
  },
  why: { code: 'not-now', message: '' },
}
const undone: SetAside = {
  pending: { changeId: 'c2', at: '', undo: 'c0' },
  why: { code: 'not-now', message: '' },
}

test('what was refused because of the phase waits for as long as the phase does', () => {
  for (const refused of [moved, undone]) {
    expect(isTooEarly(refused, 'participant', 'place')).toBe(true)
    expect(isTooEarly(refused, 'participant', 'reveal')).toBe(true)
    expect(isTooEarly(refused, 'participant', 'agree')).toBe(false)
    expect(isTooEarly(refused, 'participant', undefined)).toBe(false)
    expect(isTooEarly(refused, 'facilitator', 'place')).toBe(false)
  }
})

test('what was refused for another reason is never only too early', () => {
  expect(isTooEarly({ ...moved, why: { code: 'refused', message: '' } }, 'participant', 'place')).toBe(false)
})
