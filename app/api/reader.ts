import type { Boards, Frames } from '#db/boards.ts'
import type { Member } from './memberships.ts'

/** Where a stream is written to: Node's own answer, or what stands in for it. `write` says false when it is full until 'drain'. */
export interface Pipe {
  write(bytes: Uint8Array): boolean
  once(event: 'drain', then: () => void): unknown
  end(last?: Uint8Array): unknown
  destroy(): unknown
}

/**
 * One open stream, and how far it has been told: the entries up to `seq`. `fullSince`: since when its reader has been
 * too slow, in milliseconds since 1970; 0 when it is not. `owesPresence`: it is to be told yet who is there. `wasWoken`:
 * there was news while the store was being read.
 */
export interface Reader {
  member: Member
  pipe: Pipe
  seq: number
  isReading: boolean
  wasWoken: boolean
  fullSince: number
  owesPresence: boolean
  hasEnded: boolean
}

/** How long a reader may take nothing before its stream ends. Milliseconds. */
export const PATIENCE = 60_000

/** What a board's streams have in common while they are told news: readers at the same seq get the same bytes. */
export interface News {
  framesAfter(seq: number): ReturnType<Boards['frames']>
  /** Called when a reader that was full can take more. */
  drained(reader: Reader): void
  /** Called when the news cannot be had: the reader must come again. */
  failed(reader: Reader): void
}

/** Remembers the last frames, so that readers at the same seq share them. Never that there were none: there may be some now. */
export function sharedFrames(boards: Boards, boardId: string): News['framesAfter'] {
  let last: { after: number; frames: Frames } | undefined
  return (after) => {
    if (last?.after === after) return last.frames
    const frames = boards.frames(boardId, after)
    if (frames && !(frames instanceof Promise)) last = { after, frames }
    return frames
  }
}

/** Tells the reader all there is behind its seq, as far as it takes it. */
export function advance(reader: Reader, news: News): void {
  reader.wasWoken = true
  while (!reader.hasEnded && !reader.isReading && reader.fullSince === 0) {
    const frames = news.framesAfter(reader.seq)
    if (frames === undefined) return
    if (frames instanceof Promise) wait(reader, frames, news)
    else tell(reader, frames, news)
  }
}

function wait(reader: Reader, coming: Promise<Frames | undefined>, news: News): void {
  reader.isReading = true
  reader.wasWoken = false
  coming.then(
    (frames) => {
      reader.isReading = false
      if (frames && !reader.hasEnded) tell(reader, frames, news)
      if (frames || reader.wasWoken) advance(reader, news)
    },
    () => news.failed(reader),
  )
}

function tell(reader: Reader, { bytes, seq }: Frames, news: News): void {
  reader.seq = seq
  write(reader, bytes, news)
}

/** Writes to a reader that is not full; from then on it may be. */
export function write(reader: Reader, bytes: Uint8Array, news: News): void {
  if (reader.hasEnded || reader.pipe.write(bytes)) return
  reader.fullSince = Date.now()
  reader.pipe.once('drain', () => {
    reader.fullSince = 0
    if (!reader.hasEnded) news.drained(reader)
  })
}
