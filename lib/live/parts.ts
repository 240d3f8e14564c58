import type { PendingChanges } from './pending.ts'

/** The most changes that one entry may bring. */
const MOST_CHANGES = 200

/** What was proposed as one, in entries that the server takes, oldest first: more than one only where it is too much for one. */
export function inParts({ changeId, at, changes }: PendingChanges): PendingChanges[] {
  const count = Math.ceil(changes.length / MOST_CHANGES) || 1
  return Array.from({ length: count }, (_, index) => ({
    changeId: partId(changeId, index),
    at,
    changes: changes.slice(index * MOST_CHANGES, (index + 1) * MOST_CHANGES),
  }))
}

/** The changeId of a part, the first of which is 0. */
export function partId(changeId: string, index: number): string {
  return index === 0 ? changeId : `${changeId}-part-${index + 1}`
}

/** How many of these changeIds, from the last one back, are parts of the same. Anything else in between ends it. */
export function partsAtEnd(changeIds: readonly unknown[]): number {
  const whole = wholeOf(changeIds.at(-1))
  const before = changeIds.findLastIndex((each) => whole === undefined || wholeOf(each) !== whole)
  return changeIds.length - 1 - before
}

function wholeOf(changeId: unknown): string | undefined {
  return typeof changeId === 'string' ? changeId.replace(/-part-\d+$/, '') : undefined
}
