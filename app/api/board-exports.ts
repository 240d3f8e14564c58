import type { Entry } from '#lib/board/entry.ts'
import { boardFile } from './board-file.ts'
import type { ExportFile } from './export-file.ts'
import type { House } from './house.ts'
import { toldEntry } from './told-entry.ts'

/** The board with its log, exact: what another Remit makes the same board from. */
export const boardExports = {
  'board.json': {
    type: 'application/json',
    async write({ house, boardId, board, seq }) {
      const entries = await entriesTo(house, boardId, seq)
      return JSON.stringify(boardFile(board, entries, new Date(house.now()).toISOString()))
    },
  },
} satisfies Record<string, ExportFile>

async function entriesTo(house: House, boardId: string, seq: number): Promise<Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const next = await house.boards.entries(boardId, all.length)
    const wanted = next.filter((entry) => entry.seq <= seq)
    all.push(...wanted.map(toldEntry))
    if (next.length === 0 || wanted.length < next.length) return all
  }
}
