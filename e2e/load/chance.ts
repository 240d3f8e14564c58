/** A source of chance that begins anew with the same seed (mulberry32): the same runs can be had again. */
export interface Chance {
  /** From 0 up to 1. */
  fraction(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  /** One of these. */
  of<Thing>(things: readonly Thing[]): Thing
}

/** `seed`: any whole number. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    between,
    of: (things) => things[between(0, things.length - 1)] as (typeof things)[number],
  }
}
