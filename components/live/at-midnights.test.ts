import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atMidnights } from './at-midnights.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T23:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

function told() {
  const page = new EventTarget()
  const days: string[] = []
  const tell = () => days.push(new Date().toISOString().slice(0, 10))
  const stop = atMidnights(() => Date.now(), tell, page)
  return { page, days, stop }
}

test('each midnight is told once, until it is stopped', () => {
  const { days, stop } = told()
  vi.advanceTimersByTime(50 * 3_600_000)
  expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'])
  stop()
  vi.advanceTimersByTime(48 * 3_600_000)
  expect(days).toHaveLength(3)
})

test('a page that slept over midnight tells the day when it is looked at again', () => {
  const { page, days } = told()
  vi.setSystemTime(new Date('2026-11-24T08:00:00Z'))
  page.dispatchEvent(new Event('visibilitychange'))
  expect(days).toEqual(['2026-11-24'])
  vi.advanceTimersByTime(17 * 3_600_000)
  expect(days).toEqual(['2026-11-24', '2026-11-25'])
})
