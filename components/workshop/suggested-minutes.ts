import type { Phase } from '#lib/board/workshop.ts'

/** What the length of a phase depends on. `contested`: cards to talk about because voters differ; a guess before there is a vote. */
export interface WorkshopSize {
  cards: number
  people: number
  contested: number
  /** What has to be settled while the team agrees: leads, handovers and provisional decisions. */
  toAgree: number
}

/** So long somebody thinks about one card that they place, in seconds. */
const SECONDS_A_CARD = 20

/** So long a team talks about one card on which it differs, in minutes. */
const MINUTES_A_CONTEST = 2

/** So long it takes to name a lead, or who hands something over and when, in minutes. */
const MINUTES_AN_AGREEMENT = 1

/** Beyond this a team needs a break, or another day, in minutes. */
const LONGEST = 45

/** How many whole minutes to plan for placing this many cards alone, and one for reading the question; 2 to 45. */
export function minutesToPlace(cards: number): number {
  return within(2, 1 + (cards * SECONDS_A_CARD) / 60)
}

/** How many whole minutes to plan for a phase. */
export function suggestedMinutes(phase: Phase, { cards, people, contested, toAgree }: WorkshopSize): number {
  switch (phase) {
    case 'prepare':
      return within(3, 3 + people / 4)
    case 'place':
      return minutesToPlace(cards)
    case 'reveal':
      return within(5, contested * MINUTES_A_CONTEST)
    case 'agree':
      return within(5, toAgree * MINUTES_AN_AGREEMENT)
    case 'charter':
      return within(5, 4 + people / 2)
  }
}

/** The minutes to choose from: the usual ones, and those that are suggested or chosen already, ascending. */
export function offeredMinutes(...also: number[]): number[] {
  const usual = [1, 2, 3, 5, 8, 10, 15, 20]
  return [...new Set([...usual, ...also])].filter((each) => each > 0).sort((one, other) => one - other)
}

/** How many of the cards a team usually turns out to differ on, before anybody knows: two in five. */
export function likelyContested(cards: number): number {
  return Math.round(cards * 0.4)
}

function within(least: number, minutes: number): number {
  return Math.min(LONGEST, Math.max(least, Math.ceil(minutes)))
}
