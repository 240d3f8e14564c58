import { expect, test } from 'vitest'
import { openServerClock } from './server-clock.ts'

const at = (seconds: number) => new Date(seconds * 1000).toISOString()

test('the server’s time goes on with one’s own clock, whatever that says', () => {
  let now = 5_000
  const clock = openServerClock(() => now, at(1000))
  now += 2_500
  expect(clock.now()).toBe(1_002_500)
})

test('of several tellings the quickest counts', () => {
  const clock = openServerClock(() => 0, at(1000))
  clock.told(at(1001))
  clock.told(at(999))
  expect(clock.now()).toBe(1_001_000)
})

test('a clock that was set is followed', () => {
  const clock = openServerClock(() => 0, at(1000))
  clock.told(at(400))
  expect(clock.now()).toBe(400_000)
})
