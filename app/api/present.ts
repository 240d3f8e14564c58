import type { Turnout } from '#db/open-votes.ts'
import type { Access } from '#lib/board/access.ts'
import type { Member } from './memberships.ts'

/**
 * Somebody who has the board open, and the card they hold. `id` is their pseudonym on this board. `done`: with the open
 * round; false only of a facilitator who votes too and is not.
 */
export interface Person {
  id: string
  name: string
  access: Access
  holding?: string
  done?: boolean
}

/**
 * How far the open round is: how many are done, of all who have voted and all participants who are there. A facilitator who
 * leads and does not vote is not waited for.
 */
export interface Progress {
  roundId: string
  done: number
  voters: number
}

/** Which cards are held. A hold ends by itself after 30 seconds, so that nobody blocks a card by leaving. */
export interface Holds {
  /** Takes a card, holds it on, or lets go of it with null. Says whether that is news. */
  take(member: Member, responsibilityId: string | null): boolean
  drop(personId: string): void
  holders(): Iterable<{ member: Member; responsibilityId: string }>
  /** How many there are. */
  count(): number
}

const LONGEST_HOLD = 30_000

/** Nobody holds anything. `expired` is called after a hold has ended by itself. */
export function makeHolds(expired: () => void): Holds {
  const held = new Map<string, { member: Member; responsibilityId: string; timer: NodeJS.Timeout }>()
  const drop = (personId: string) => {
    clearTimeout(held.get(personId)?.timer)
    held.delete(personId)
  }
  return {
    take(member, responsibilityId) {
      const { id } = member.author
      const isNews = held.get(id)?.responsibilityId !== (responsibilityId ?? undefined)
      drop(id)
      if (responsibilityId === null) return isNews
      const end = () => {
        drop(id)
        expired()
      }
      held.set(id, { member, responsibilityId, timer: setTimeout(end, LONGEST_HOLD).unref() })
      return isNews
    },
    drop,
    holders: () => held.values(),
    count: () => held.size,
  }
}

/** Who is there: each person once, however many streams they have open. `turnout`: of the open round, if one is open. */
export function peopleAt(watching: Iterable<Member>, holds: Holds, turnout: Turnout | undefined): Person[] {
  const people = new Map<string, Person>()
  const add = ({ author, access }: Member) => {
    const done = turnout?.done.get(author.id)
    const isTold = done || (done === false && access === 'facilitator')
    people.set(author.id, { ...author, access, ...(isTold ? { done } : {}) })
  }
  for (const member of watching) add(member)
  for (const { member, responsibilityId } of holds.holders()) {
    if (!people.has(member.author.id)) add(member)
    const person = people.get(member.author.id)
    if (person) person.holding = responsibilityId
  }
  return [...people.values()]
}

/** How far the open round is, by who has voted and who is there. What they chose plays no part. */
export function progressOf({ roundId, done }: Turnout, people: readonly Person[]): Progress {
  const there = people.filter(({ access }) => access === 'participant')
  const voters = new Set([...done.keys(), ...there.map(({ id }) => id)])
  return { roundId, done: done.values().filter(Boolean).toArray().length, voters: voters.size }
}
