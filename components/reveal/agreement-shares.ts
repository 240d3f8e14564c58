import type { RankedCard } from '#lib/rounds/ranked.ts'

/** A share of the votes from which on a lane may be adopted; `of`: said as "2 of 3", for few voters. */
export interface AgreementShare {
  share: number
  of?: { count: number; voters: number }
}

/** Shares to choose from, in percent, largest first. All are more than half: less is no majority. */
const PERCENTS = [90, 80, 75, 70, 60, 51]

/** With so many voters or fewer a percentage would pretend too much. Source: the rules of the round, "2 of 3". */
const FEW = 3

/** The shares to choose from among these cards. Empty where only "everyone" makes sense: one or two voters. */
export function agreementShares(cards: readonly RankedCard[]): AgreementShare[] {
  const voters = Math.max(0, ...cards.map(({ split }) => split.cast))
  if (voters > FEW) return PERCENTS.map((percent) => ({ share: percent / 100 }))
  return voters === FEW ? [{ share: 2 / 3, of: { count: 2, voters } }] : []
}
