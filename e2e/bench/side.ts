import { setTimeout as sleep } from 'node:timers/promises'
import { boardCards } from '../load/board-cards.ts'
import { type EventStream, type EventStreamOptions, openEventStream } from '../load/event-stream.ts'
import { changesOf, join, makeBoard, propose, streamOf } from '../load/team-board.ts'
import { type RunningServer, type ServerOptions, startServer } from '../server.ts'

/** One of the two servers that are compared, with one board. */
export interface Side {
  server: RunningServer
  changesUrl: string
  streamUrl: string
  /** The headers of somebody's calls; people are counted from 0. */
  person(index: number): Promise<Record<string, string>>
}

/** How many cards the board of a load has. */
export const LOAD_CARDS = 100

/** The real server. Everybody joins with a session of their own. */
export async function ourSide(options: ServerOptions = {}): Promise<Side> {
  const server = await startServer(options)
  const board = await makeBoard(server.url)
  await propose(board, boardCards(LOAD_CARDS))
  const people = new Map<number, Promise<Record<string, string>>>()
  const person = (index: number) => {
    const joined = people.get(index) ?? join(board, 'participant', `Person ${index}`)
    people.set(index, joined)
    return joined
  }
  return { server, changesUrl: changesOf(board), streamUrl: streamOf(board), person }
}

/** A bare Node server that stores each change durably and tells every stream; it knows no people. */
export async function bareSide(options: ServerOptions = {}): Promise<Side> {
  const flags = (options.command ?? []).filter((part) => part.startsWith('--'))
  const server = await startServer({ ...options, command: [...flags, 'e2e/bench/bare-server.ts'] })
  return {
    server,
    changesUrl: `${server.url}/changes`,
    streamUrl: `${server.url}/stream`,
    person: async () => ({}),
  }
}

/** Opens streams, each for another person from `first` on, ten at a time. */
export async function openStreams(
  side: Side,
  count: number,
  { first = 0, hear }: { first?: number } & Pick<EventStreamOptions, 'hear'> = {},
): Promise<EventStream[]> {
  const streams: EventStream[] = []
  for (let start = 0; start < count; start += 10) {
    const indexes = Array.from({ length: Math.min(10, count - start) }, (_, offset) => first + start + offset)
    const open = async (index: number) => {
      const headers = await side.person(index)
      return openEventStream(side.streamUrl, { headers, ...(hear ? { hear } : {}) })
    }
    streams.push(...(await Promise.all(indexes.map(open))))
  }
  return streams
}

/** Resolves when nothing has come on any stream for a while: who came in has been told to all. */
export async function quiet(streams: readonly EventStream[]): Promise<void> {
  const total = () => streams.reduce((bytes, stream) => bytes + stream.bytes(), 0)
  for (let before = -1; before !== total(); ) {
    before = total()
    await sleep(500)
  }
}
