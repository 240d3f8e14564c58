import type { Entry } from '#lib/board/entry.ts'
import type { Frames } from './boards.ts'
import { encodeEntry, joined } from './encode-entry.ts'

/** How many entries of a board stay in memory, and how many bytes of their frames. */
export const MOST_ENTRIES = 1_000
const MOST_BYTES = 4 * 1024 * 1024

/** How many different answers to `frames` are kept until the next entry: streams that wake together ask for the same one. */
const MOST_ANSWERS = 16

/** The last entries of a board, up to its head, without a gap. Never empty. */
export interface Recent {
  /** The newest entry. */
  last(): Entry
  /** Whether every entry after this seq is here. */
  reaches(after: number): boolean
  /** seq > after; only where `reaches`. */
  since(after: number): Entry[]
  /** What a stream at `after` needs, the same bytes for all who ask; undefined at the head. Only where `reaches`. */
  frames(after: number): Frames | undefined
  /** The seq of a changeId; undefined when it is not among these. */
  stored(changeId: string): number | undefined
  /** The next ones. */
  add(entries: readonly Entry[]): void
  /** How much memory the frames take. */
  bytes(): number
}

/** The end of a log. `entries` ascend without a gap; at least one. */
export function makeRecent(entries: readonly Entry[]): Recent {
  let kept: { entry: Entry; frame: Uint8Array }[] = []
  let bytes = 0
  const seqs = new Map<string, number>()
  const answers = new Map<number, Frames>()
  const first = () => kept[0]?.entry.seq ?? 1
  const from = (after: number) => kept.slice(Math.max(0, after + 1 - first()))

  function add(added: readonly Entry[]): void {
    answers.clear()
    for (const entry of added) {
      const frame = encodeEntry(entry)
      kept.push({ entry, frame })
      bytes += frame.length
      seqs.set(entry.changeId, entry.seq)
    }
    // Some more may pile up, so that the list is not copied at every entry.
    if (kept.length > MOST_ENTRIES * 1.25 || bytes > MOST_BYTES * 1.25) trim()
  }

  function trim(): void {
    let surplus = 0
    while (surplus < kept.length - 1 && (kept.length - surplus > MOST_ENTRIES || bytes > MOST_BYTES)) {
      const { entry, frame } = kept[surplus++] as (typeof kept)[number]
      bytes -= frame.length
      seqs.delete(entry.changeId)
    }
    kept = kept.slice(surplus)
  }

  add(entries)
  return {
    add,
    last: () => (kept.at(-1) as (typeof kept)[number]).entry,
    reaches: (after) => after + 1 >= first(),
    since: (after) => from(after).map((each) => each.entry),
    frames(after) {
      const known = answers.get(after)
      if (known) return known
      const run = from(after).slice(0, MOST_ENTRIES)
      const end = run.at(-1)
      if (!end) return undefined
      const answer = { bytes: joined(run.map((each) => each.frame)), seq: end.entry.seq }
      if (answers.size >= MOST_ANSWERS) answers.clear()
      answers.set(after, answer)
      return answer
    },
    stored: (changeId) => seqs.get(changeId),
    bytes: () => bytes,
  }
}
