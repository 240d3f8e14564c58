import type { Entry } from '#lib/board/entry.ts'

/** An entry as a frame of Server-Sent Events: `id` is its seq, the event is `entry`, the data its JSON. UTF-8. */
export function encodeEntry(entry: Entry): Uint8Array {
  const { seq, at, by, changeId, changes } = entry
  const data = JSON.stringify({ seq, at, by, changeId, changes })
  return Buffer.from(`id: ${seq}\nevent: entry\ndata: ${data}\n\n`)
}

/** Frames, one behind the other. */
export function joined(frames: readonly Uint8Array[]): Uint8Array {
  return frames.length === 1 && frames[0] ? frames[0] : Buffer.concat(frames)
}
