import type { Boards } from '#db/boards.ts'
import { heartbeat } from './heartbeat.ts'
import type { Member, Memberships } from './memberships.ts'
import type { Reader } from './reader.ts'
import { makeRoom, type Room } from './room.ts'

/** Who has which board open, in this process. */
export interface Rooms {
  enter(reader: Reader): void
  leave(reader: Reader): void
  /** Shows the others which card somebody holds; null: none any more. */
  hold(member: Member, responsibilityId: string | null): void
  /** To be called when links of the board have ended: ends the streams that came by them. */
  check(boardId: string): Promise<void>
  /** Ends all streams of a board, which has been deleted. */
  close(boardId: string): void
  /** Ends all streams, with a word of farewell. */
  closeAll(): void
}

/** Tells every stream so often that it is alive, and what time it is. Milliseconds. */
const HEARTBEAT = 15_000

const FAREWELL = Buffer.from(': closing\n\n')

/** No room yet. One timer beats for all streams. */
export function makeRooms(boards: Boards, memberships: Memberships, now: () => number): Rooms {
  const rooms = new Map<string, Room>()
  const roomOf = (boardId: string): Room => {
    const room = rooms.get(boardId) ?? makeRoom(boardId, boards, memberships, () => rooms.delete(boardId))
    rooms.set(boardId, room)
    return room
  }
  const beating = setInterval(() => {
    const bytes = heartbeat(now())
    for (const room of rooms.values()) room.beat(bytes)
  }, HEARTBEAT).unref()
  return {
    enter: (reader) => roomOf(reader.member.boardId).enter(reader),
    leave: (reader) => rooms.get(reader.member.boardId)?.leave(reader),
    hold(member, responsibilityId) {
      const room = responsibilityId === null ? rooms.get(member.boardId) : roomOf(member.boardId)
      room?.hold(member, responsibilityId)
    },
    check: async (boardId) => rooms.get(boardId)?.check(),
    close: (boardId) => rooms.get(boardId)?.close(),
    closeAll() {
      clearInterval(beating)
      for (const room of rooms.values()) room.close(FAREWELL)
    },
  }
}
