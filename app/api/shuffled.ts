import { randomInt } from 'node:crypto'

/** The same things in an order that nobody can foresee. */
export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const mixed = [...things]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const one = mixed[last] as Thing
    mixed[last] = mixed[other] as Thing
    mixed[other] = one
  }
  return mixed
}
