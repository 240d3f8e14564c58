import type { Boards } from '#db/boards.ts'
import { eventBytes } from './event-bytes.ts'
import type { Member, Memberships } from './memberships.ts'
import { makeHolds, type Person, type Progress, peopleAt, progressOf } from './present.ts'
import { advance, type News, PATIENCE, type Reader, sharedFrames, write } from './reader.ts'

/** Everyone who has one board open: their streams, and the cards they hold. */
export interface Room {
  enter(reader: Reader): void
  leave(reader: Reader): void
  hold(member: Member, responsibilityId: string | null): void
  /** Asks for everyone here whether they still may be, and ends the streams of those who may not. */
  check(): Promise<void>
  /** Sends the same to everyone who can take it, and gives up on those who could not for a minute. */
  beat(bytes: Uint8Array): void
  /** Ends all streams, with last words. */
  close(last?: Uint8Array): void
}

/** News of who is there waits so long for more of its kind, and longer where many would have to be told. Milliseconds. */
const SHORTEST_WAIT = 40
const READERS_TOLD_PER_MILLISECOND = 1000

/** An empty room. `emptied` is called when nobody is left. */
export function makeRoom(
  boardId: string,
  boards: Boards,
  memberships: Memberships,
  emptied: () => void,
): Room {
  const readers = new Set<Reader>()
  const holds = makeHolds(announce)
  let stopWatching: (() => void) | undefined
  let announcing: NodeJS.Timeout | undefined
  let told: { text: string; bytes: Uint8Array } | undefined
  let turnout = boards.turnout(boardId)

  const news: News = {
    framesAfter: sharedFrames(boards, boardId),
    drained(reader) {
      if (reader.owesPresence && told) tellPresence(reader, told.bytes)
      advance(reader, news)
    },
    failed: end,
  }

  function wake(): void {
    for (const reader of readers) advance(reader, news)
    if (boards.turnout(boardId) !== turnout) announce()
  }

  function announce(): void {
    if (announcing) return
    const people = readers.size + holds.count()
    const wait = SHORTEST_WAIT + (people * readers.size) / READERS_TOLD_PER_MILLISECOND
    announcing = setTimeout(tellWhoIsHere, wait).unref()
  }

  function tellWhoIsHere(): void {
    announcing = undefined
    turnout = boards.turnout(boardId)
    const members = readers.values().map((reader) => reader.member)
    const people = peopleAt(members, holds, turnout)
    const progress = turnout && progressOf(turnout, people)
    const text = JSON.stringify([people, progress])
    const isNews = text !== told?.text
    if (isNews || !told) told = { text, bytes: whoIsHere(people, progress) }
    for (const reader of readers) if (isNews || reader.owesPresence) tellPresence(reader, told.bytes)
    leaveEmpty()
  }

  function tellPresence(reader: Reader, bytes: Uint8Array): void {
    reader.owesPresence = reader.fullSince > 0
    if (!reader.owesPresence) write(reader, bytes, news)
  }

  function end(reader: Reader, last?: Uint8Array): void {
    if (reader.hasEnded) return
    leave(reader)
    // What a reader that takes nothing has not taken yet would keep the connection open.
    if (reader.fullSince > 0) reader.pipe.destroy()
    else reader.pipe.end(last)
  }

  function leave(reader: Reader): void {
    reader.hasEnded = true
    if (!readers.delete(reader)) return
    const { id } = reader.member.author
    if (!readers.values().some((other) => other.member.author.id === id)) holds.drop(id)
    if (readers.size === 0) {
      stopWatching?.()
      stopWatching = undefined
    }
    announce()
  }

  function leaveEmpty(): void {
    if (readers.size === 0 && holds.count() === 0) emptied()
  }

  return {
    enter(reader) {
      readers.add(reader)
      stopWatching ??= boards.watch(boardId, wake)
      advance(reader, news)
      announce()
    },
    leave,
    hold(member, responsibilityId) {
      if (holds.take(member, responsibilityId)) announce()
    },
    async check() {
      const members = new Map(readers.values().map((reader) => [reader.member.key, reader.member]))
      for (const { member } of holds.holders()) members.set(member.key, member)
      for (const [key, { caller, author }] of members) {
        const now = await memberships.read(caller, boardId)
        const theirs = readers.values().filter((reader) => reader.member.key === key)
        for (const reader of [...theirs]) {
          if (now) reader.member = now
          else end(reader)
        }
        if (!now) holds.drop(author.id)
      }
      announce()
    },
    beat(bytes) {
      for (const reader of readers) {
        if (reader.fullSince === 0) write(reader, bytes, news)
        else if (Date.now() - reader.fullSince > PATIENCE) reader.pipe.destroy()
      }
    },
    close(last) {
      for (const { member } of [...holds.holders()]) holds.drop(member.author.id)
      for (const reader of [...readers]) end(reader, last)
    },
  }
}

function whoIsHere(people: readonly Person[], progress: Progress | undefined): Uint8Array {
  const presence = eventBytes('presence', JSON.stringify({ people }))
  if (!progress) return presence
  return Buffer.concat([presence, eventBytes('round', JSON.stringify(progress))])
}
