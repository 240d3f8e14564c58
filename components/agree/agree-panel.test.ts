import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SelectionProvider } from '#components/board/selection.tsx'
import { LiveBoardProvider } from '#components/live/live-board-provider.tsx'
import { ToastProvider } from '#components/ui/toast.tsx'
import type { Access } from '#lib/board/access.ts'
import { applyAll, fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { templateLog } from '#lib/catalogue/templates.ts'
import { en } from '#lib/i18n/en.ts'
import { adoptableAmong, adoptChanges } from '#lib/rounds/adoption.ts'
import { unsettled } from '#lib/rounds/ranked.ts'
import { AgreePanel } from './agree-panel.tsx'

const NOW = '2026-11-22T09:00:00.000Z'
const stamp = { seq: 1, at: NOW, by: { id: 'ana', name: 'Ana' } }
const log = templateLog('sample', { title: 'Kompas', words: en.catalogue, at: NOW, by: stamp.by })
const sample = fold(log.map((opening, index) => ({ ...opening, seq: index + 1, changeId: `${index}` })))
const next = log.length + 1

function after(board: Board, seq: number, ...changes: Change[]): Board {
  const next = applyAll(board, changes, { ...stamp, seq })
  if (isRefusal(next)) throw new Error(`${next.refused} ${next.id}`)
  return next
}

const language = {
  locale: 'en-GB',
  messages: en,
  timeZone: 'UTC',
  onError: (error: Error) => {
    throw error
  },
}

/** What the panel says, without its tags. */
function said(board: Board, access: Access = 'facilitator'): string {
  const initial = { boardId: 'b', seq: 1, now: NOW, access, me: stamp.by, board }
  const panel = { children: createElement(SelectionProvider, null, createElement(AgreePanel)) }
  const live = { children: createElement(LiveBoardProvider, { initial, ...panel }) }
  const inWords = { children: createElement(ToastProvider, live) }
  return renderToString(createElement(IntlProvider, { ...language, ...inWords }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

beforeAll(() => void vi.setSystemTime(NOW))
afterAll(() => void vi.useRealTimers())

test('while a team agrees: what is left, card by card', () => {
  const text = said(after(sample, next, { kind: 'phase.set', phase: 'agree' }))
  expect(text).toContain('37 things left to agree')
  expect(text).toContain('30 cards to settle')
  expect(text).toContain('1 decision to confirm')
  expect(text).toContain('Leave 8 contested open')
  expect(text).toContain('2 shared cards need a lead')
  expect(text).toContain('Fit with company goals from Product Owner to Product Manager')
  expect(text).toContain('Joris Smit, by 6 December')
})

test('only the facilitator settles the rest at once, and who looks in changes nothing', () => {
  const board = after(sample, next, { kind: 'phase.set', phase: 'agree' })
  expect(said(board, 'participant')).not.toContain('as provisional')
  expect(said(board, 'participant')).toContain('Arrange')
  expect(said(board, 'viewer')).not.toContain('Arrange')
})

test('what was adopted as provisional waits to be confirmed', () => {
  const led = adoptableAmong(sample, unsettled(sample), 0)
  const adoptions = led.map(({ card, choice }) => ({ responsibilityId: card.id, lane: choice }))
  const adopted = adoptChanges(sample, adoptions, { note: 'as voted', provisional: true })
  const text = said(after(sample, next, { kind: 'phase.set', phase: 'agree' }, ...adopted))
  expect(text).toContain(`${led.length} decisions to confirm`)
  expect(text).toContain('1 card to settle')
})

test('before the charter: how many are agreed, and what is still open', () => {
  const text = said(after(sample, next, { kind: 'phase.set', phase: 'charter' }))
  expect(text).toContain('0 of 30 cards are agreed')
  expect(text).toContain('30 were voted on and not settled')
  expect(text).toContain('5 pass to other roles, 1 with a person and a date')
})

test('with nothing left to agree it says so; in other phases it says nothing', () => {
  const { rounds: _, ...rest } = sample
  const shared = rest.responsibilities.map(({ decision: _, ...card }) => ({ ...card, lead: 'product-owner' }))
  const done = { ...rest, rounds: [], responsibilities: shared, phase: 'agree' as const }
  expect(said(done)).toContain('Everything is agreed')
  expect(said(done)).toContain('Every shared card has a lead')
  expect(said({ ...sample, phase: 'reveal' })).toBe('')
})
