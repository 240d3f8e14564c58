import { expect, test, vi } from 'vitest'
import type { Frames } from '#db/boards.ts'
import type { Member } from './memberships.ts'
import { advance, type News, type Reader } from './reader.ts'

const member = { boardId: 'b' } as Member

/** A reader that takes `room` writes before it is full, and a board whose head can be moved. */
function slowReader(room: number) {
  const written: string[] = []
  let drain: (() => void) | undefined
  let left = room
  const reader: Reader = {
    member,
    pipe: {
      write(bytes) {
        written.push(Buffer.from(bytes).toString())
        left--
        return left > 0
      },
      once: (_, then) => {
        drain = then
      },
      end: () => {},
      destroy: () => {},
    },
    seq: 0,
    isReading: false,
    wasWoken: false,
    fullSince: 0,
    owesPresence: false,
    hasEnded: false,
  }
  const drained = (more: number) => {
    left = more
    drain?.()
  }
  return { reader, written, drained }
}

const framesTo = (head: number) => (after: number) =>
  after < head ? { bytes: Buffer.from(`${after + 1}-${head}`), seq: head } : undefined

function newsOf(framesAfter: News['framesAfter']): News {
  const news: News = { framesAfter, drained: (reader) => advance(reader, news), failed: () => {} }
  return news
}

test('a full reader is not written to until it has drained, then reads on from its own seq at once', () => {
  const { reader, written, drained } = slowReader(1)
  let head = 3
  const news = newsOf((after) => framesTo(head)(after))
  advance(reader, news)
  for (head = 4; head < 50; head++) advance(reader, news)
  expect(written).toEqual(['1-3'])
  expect(reader.fullSince).toBeGreaterThan(0)
  drained(9)
  expect(written).toEqual(['1-3', '4-50'])
  expect(reader.fullSince).toBe(0)
})

test('a long way behind, it is told run by run, as far as it takes them', () => {
  const { reader, written, drained } = slowReader(2)
  const news = newsOf((after) => (after < 50 ? framesTo(after + 10)(after) : undefined))
  advance(reader, news)
  expect(written).toEqual(['1-10', '11-20'])
  drained(9)
  expect(written).toEqual(['1-10', '11-20', '21-30', '31-40', '41-50'])
})

test('news that comes while the store is being read is not missed, even when the store had none', async () => {
  const { reader, written } = slowReader(9)
  const reading = Promise.withResolvers<Frames | undefined>()
  const framesAfter = vi
    .fn<News['framesAfter']>()
    .mockReturnValueOnce(reading.promise)
    .mockImplementation(framesTo(1))
  const news = newsOf(framesAfter)
  advance(reader, news)
  advance(reader, news)
  expect(written).toEqual([])
  reading.resolve(undefined)
  await reading.promise
  expect(written).toEqual(['1-1'])
})

test('a stream that has ended is not written to', async () => {
  const { reader, written } = slowReader(9)
  const reading = Promise.withResolvers<Frames | undefined>()
  advance(
    reader,
    newsOf(() => reading.promise),
  )
  reader.hasEnded = true
  reading.resolve({ bytes: Buffer.from('late'), seq: 1 })
  await reading.promise
  expect(written).toEqual([])
})
