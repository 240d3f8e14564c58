/** Things that have no name of their own, each with its place as its key: a charter is always drawn as a whole. */
export function keyed<Thing>(things: readonly Thing[]): [key: string, thing: Thing][] {
  return things.map((thing, place) => [String(place), thing])
}
