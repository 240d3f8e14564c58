/** What each side gave, one value per round. */
export interface Turns<Value> {
  ours: Value[]
  floor: Value[]
}

/** Runs both sides in turns, in changing order, so that a machine that slows down or warms up slows or warms both. */
export async function inTurns<Value>(
  rounds: number,
  sides: { ours: () => Promise<Value>; floor: () => Promise<Value> },
): Promise<Turns<Value>> {
  const turns: Turns<Value> = { ours: [], floor: [] }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const)
    for (const side of order) turns[side].push(await sides[side]())
  }
  return turns
}

/** One number of each turn. */
export function each<Value>(turns: Turns<Value>, number: (value: Value) => number): Turns<number> {
  return { ours: turns.ours.map(number), floor: turns.floor.map(number) }
}
