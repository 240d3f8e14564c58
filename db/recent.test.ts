import { expect, test } from 'vitest'
import type { Frames } from './boards.ts'
import { MOST_ENTRIES, makeRecent } from './recent.ts'
import { sampleEntry } from './sample-entry.ts'

function entries(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, index) => sampleEntry('a', from + index))
}

function text(frames: Frames | undefined): string {
  return new TextDecoder().decode(frames?.bytes)
}

test('frames are Server-Sent Events with the entry as the public interface gives it', () => {
  const [entry] = entries(7, 7)
  const { seq, at, by, changeId, changes } = sampleEntry('a', 7)
  const data = JSON.stringify({ seq, at, by, changeId, changes })
  const frames = makeRecent(entry ? [entry] : []).frames(6)
  expect(text(frames)).toBe(`id: 7\nevent: entry\ndata: ${data}\n\n`)
  expect(frames?.seq).toBe(7)
})

test('streams at the same place get the very same bytes, until there is news', () => {
  const recent = makeRecent(entries(1, 5))
  const first = recent.frames(2)
  expect(recent.frames(2)?.bytes).toBe(first?.bytes)
  expect(text(recent.frames(2)).match(/^id: \d+$/gm)).toEqual(['id: 3', 'id: 4', 'id: 5'])
  recent.add(entries(6, 6))
  expect(recent.frames(2)?.seq).toBe(6)
  expect(recent.frames(6)).toBeUndefined()
  expect(recent.frames(60)).toBeUndefined()
})

test('the last 1,000 entries stay, and it says how far it reaches', () => {
  const recent = makeRecent(entries(1, 900))
  expect(recent.reaches(0)).toBe(true)
  for (let seq = 901; seq <= 5_000; seq++) recent.add(entries(seq, seq))
  expect(recent.reaches(5_000 - MOST_ENTRIES)).toBe(true)
  expect(recent.reaches(3_000)).toBe(false)
  expect(recent.last().seq).toBe(5_000)
  expect(recent.stored('change-4500')).toBe(4_500)
  expect(recent.stored('change-3000')).toBeUndefined()
  expect(recent.since(4_998).map((entry) => entry.seq)).toEqual([4_999, 5_000])
})

test('entries that are big push out the older ones sooner', () => {
  const recent = makeRecent(entries(1, 1))
  for (let seq = 2; seq <= 300; seq++) {
    const changes = [{ kind: 'board.describe' as const, purpose: 'x'.repeat(100_000) }]
    recent.add([sampleEntry('a', seq, { changes })])
  }
  expect(recent.bytes()).toBeLessThan(6 * 1024 * 1024)
  expect(recent.last().seq).toBe(300)
  expect(recent.reaches(298)).toBe(true)
})
