/** The limits of the gap rules, where this board differs from the defaults in `lib/gaps/limits.ts`. */
export interface Settings {
  /** From this share of open responsibilities on, nobody owns product management. Percent. */
  noOnePercent?: number
  /** More shared cards than this are too many. Percent. */
  sharedPercent?: number
  /** A role or person accountable for more than this is overloaded. Percent. */
  overloadPercent?: number
  /** More C in a row than this are too many. */
  consultedMost?: number
  /** The only holder of a role leaves within this many days. */
  termDays?: number
  /** A card on which fewer voters than this agree is contested. Percent. */
  contestedPercent?: number
  /** Without a next date, a review is due so many months after the last. */
  reviewMonths?: number
  /** Accountable does not imply responsible. */
  strict?: boolean
}
