/** One line of the table: what was measured in each round, and beside it the floor of the same rounds. */
export interface Measured {
  /** What it is, with its unit: `moves a second, 8 writers`. */
  name: string
  /** A value for each round. */
  ours: readonly number[]
  floor?: readonly number[]
  /** What must hold: of the ratio ours ÷ floor, or of ours itself. Without one the line only informs. */
  limit?: { of: 'ratio' | 'ours'; least: number } | { of: 'ratio' | 'ours'; most: number }
}

/** How much to measure. */
export interface Effort {
  /** How often ours and the floor take turns. */
  rounds: number
  /** Seconds that one turn of a load lasts. */
  seconds: number
}

/** One of the figures that are asked for by name on the command line. */
export interface Figure {
  name: string
  title: string
  /** What is compared with what, in a sentence or two, for the reader of the table. */
  floor: string
  measure(effort: Effort): Promise<Measured[]>
}
