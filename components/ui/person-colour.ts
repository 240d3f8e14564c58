const ALL = [1, 2, 3, 4, 5, 6, 7]

/** The colours without rose: an outline around a card must not look like a flag. */
const OUTLINES = [1, 3, 4, 5, 6]

/** The colour of a person's avatar, as a CSS value; the same for the same id. */
export function personColour(id: string): string {
  return pick(ALL, id)
}

/** The colour of the outline of a card that a person holds, as a CSS value; never rose. */
export function outlineColour(id: string): string {
  return pick(OUTLINES, id)
}

function pick(colours: readonly number[], id: string): string {
  let hash = 0
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0
  return `var(--person-${colours[hash % colours.length]})`
}
