import type { Id } from '#lib/board/board.ts'
import type { VotePatch } from '#lib/rounds/vote.ts'

/** Both patches as one: where they speak of the same, the newer one counts. */
export function mergedPatch(older: VotePatch, newer: VotePatch): VotePatch {
  const placements = mergedPart(older.placements, newer.placements)
  const remarks = mergedPart(older.remarks, newer.remarks)
  return {
    ...older,
    ...newer,
    ...(placements ? { placements } : {}),
    ...(remarks ? { remarks } : {}),
  }
}

/** What is left of a patch without all that `gone` says in just the same way. */
export function withoutPatch(patch: VotePatch, gone: VotePatch): VotePatch {
  return patchOf(
    partsOf(patch).filter(
      (part) => !partsOf(gone).some((other) => JSON.stringify(other) === JSON.stringify(part)),
    ),
  )
}

/** What is left of a patch without the things that `newer` speaks of, whatever it says of them. */
export function withoutThingsOf(patch: VotePatch, newer: VotePatch): VotePatch {
  const spokenOf = new Set(thingsOf(newer))
  return patchOf(partsOf(patch).filter((part) => !thingsOf(part).some((thing) => spokenOf.has(thing))))
}

/** What a patch says of the things that `other` speaks of too. */
export function onThingsOf(patch: VotePatch, other: VotePatch): VotePatch {
  return withoutPatch(patch, withoutThingsOf(patch, other))
}

/** A patch for each single thing that this one says; none for one that says nothing. */
export function partsOf({ placements = {}, remarks = {}, clarity, done }: VotePatch): VotePatch[] {
  return [
    ...Object.entries(placements).map(([id, choice]) => ({ placements: keyed(id, choice) })),
    ...Object.entries(remarks).map(([id, text]) => ({ remarks: keyed(id, text) })),
    ...(clarity === undefined ? [] : [{ clarity }]),
    ...(done === undefined ? [] : [{ done }]),
  ]
}

/** One patch that says all of these, the later ones first of all. */
export function patchOf(parts: readonly VotePatch[]): VotePatch {
  return parts.reduce(mergedPatch, {})
}

/** The things that a patch speaks of: the place of a card, a remark on it, one's own clarity, being done. */
function thingsOf({ placements = {}, remarks = {}, ...others }: VotePatch): string[] {
  return [
    ...Object.keys(placements).map((id) => `placement ${id}`),
    ...Object.keys(remarks).map((id) => `remark ${id}`),
    ...Object.keys(others),
  ]
}

function mergedPart<Value>(
  older: Record<Id, Value> | undefined,
  newer: Record<Id, Value> | undefined,
): Record<Id, Value> | undefined {
  return older || newer ? Object.assign(Object.create(null), older, newer) : undefined
}

/** Without a prototype, so that no id means more than it says. */
function keyed<Value>(id: Id, value: Value): Record<Id, Value> {
  return Object.assign(Object.create(null), Object.fromEntries([[id, value]]))
}
