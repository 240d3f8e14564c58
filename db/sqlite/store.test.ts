import { globSync, readFileSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { durabilityContract } from '../durability.contract.ts'
import { sampleEntry, sampleFounding, sampleGrant, sampleLink } from '../sample-entry.ts'
import { storeContract } from '../store.contract.ts'
import { type Store, StoreUnavailable } from '../store.ts'
import { backUp } from './backup.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { openSqliteStore, sqliteStore } from './store.ts'
import { temporaryFile } from './temporary-file.ts'
import { openVotesDatabase, votesFileOf } from './votes-database.ts'

storeContract('SQLite', () => opened(temporaryFile()))

durabilityContract('SQLite', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  return {
    store,
    async reopen() {
      await store.close()
      return opened(file)
    },
  }
})

test('the file and its log are for this user only', async () => {
  const file = temporaryFile()
  await opened(file)
  for (const path of globSync(`${file}*`)) expect(statSync(path).mode & 0o777, path).toBe(0o600)
})

test('of an erased board not a byte remains in the files, however its rows were spread', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  for (const round of [0, 1, 2]) {
    const boardIds = Array.from({ length: 12 }, (_, index) => `board-${round}-${index}`)
    for (const boardId of boardIds) await store.found(canaryFounding(boardId))
    for (let seq = 2; seq < 40; seq++) {
      for (const boardId of boardIds) {
        await store.append([canaryEntry(boardId, seq)])
        await store.keepCheckpoint({
          boardId,
          seq,
          version: 1,
          board: { ...emptyBoard, title: canary(boardId, seq) },
        })
        await store.grant(
          sampleGrant(boardId, { sessionId: `${boardId}-${seq}`, name: canary(boardId, seq) }),
        )
        await store.replaceLinks(sampleLink(boardId, { id: `${canary(boardId, seq)}` }), undefined)
      }
    }
    for (const boardId of boardIds.filter((_, index) => index % 2 === 0)) {
      await store.erase(boardId)
      expect(foundIn(file, `canary-of-${boardId}-`), boardId).toEqual([])
    }
  }
  expect(foundIn(file, 'canary-of-board-2-1-')).not.toEqual([])
})

test('an erased board is gone from the backups too, the others are still in them', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  for (const boardId of ['a', 'b']) await store.found(canaryFounding(boardId))
  const backup = backUp(file, '2026-11-22T10:00:00.000Z')
  expect(foundIn(backup, 'canary-of-a-')).not.toEqual([])
  await store.erase('a')
  expect(foundIn(file, 'canary-of-a-')).toEqual([])
  expect(foundIn(backup, 'canary-of-b-')).not.toEqual([])
})

test('an erasing that somebody who reads has kept from its end is ended at the next start', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  await store.found(canaryFounding('a'))
  const reader = new Sqlite(file)
  onTestFinished(() => void reader.close())
  reader.exec('BEGIN')
  expect(reader.prepare('SELECT count(*) FROM entries').pluck().get()).toBe(1)
  await expect(store.erase('a')).rejects.toBeInstanceOf(StoreUnavailable)
  expect(await store.entries('a', 0)).toEqual([])
  expect(foundIn(file, 'canary-of-a-')).not.toEqual([])
  reader.exec('COMMIT')
  const again = await opened(file)
  expect(foundIn(file, 'canary-of-a-')).toEqual([])
  await again.found(canaryFounding('b'))
})

test('a full disk is told, nothing of it is written, and it goes on when there is room', async () => {
  const file = temporaryFile()
  const database = await openDatabase(file)
  await migrate(database)
  const { store } = sqliteStore(database, await openVotesDatabase(votesFileOf(file)))
  onTestFinished(store.close)
  await store.found(sampleFounding('a'))
  database.$client.pragma(`max_page_count = ${database.$client.pragma('page_count', { simple: true })}`)
  const big = Array.from({ length: 500 }, (_, index) => sampleEntry('a', index + 2))
  await expect(store.append(big)).rejects.toBeInstanceOf(StoreUnavailable)
  expect(await store.entries('a', 0)).toHaveLength(1)
  database.$client.pragma('max_page_count = 1000000')
  expect(await store.append(big)).toBe('stored')
})

test('while another connection writes, it waits without blocking, then says that it is busy', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  const other = new Sqlite(file)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  let turns = 0
  const ticking = setInterval(() => turns++, 1)
  await expect(store.append([sampleEntry('a', 1)])).rejects.toBeInstanceOf(StoreUnavailable)
  clearInterval(ticking)
  expect(turns).toBeGreaterThan(3)

  const append = store.append([sampleEntry('a', 1)])
  other.exec('COMMIT')
  expect(await append).toBe('stored')
})

test('what another process appended is taken, and read', async () => {
  const file = temporaryFile()
  const [one, other] = [await opened(file), await opened(file)]
  await one.append([sampleEntry('a', 1)])
  expect(await other.append([sampleEntry('a', 1, { changeId: 'x' })])).toBe('taken')
  expect(await other.append([sampleEntry('a', 2)])).toBe('stored')
  expect(await one.entries('a', 0)).toHaveLength(2)
})

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore(file)
  onTestFinished(store.close)
  return store
}

function canary(boardId: string, seq: number): string {
  return `canary-of-${boardId}-${seq}-${'x'.repeat((seq * 97) % 700)}`
}

function canaryEntry(boardId: string, seq: number) {
  return sampleEntry(boardId, seq, {
    changeId: canary(boardId, seq),
    changes: [{ kind: 'board.rename', title: canary(boardId, seq) }],
  })
}

function canaryFounding(boardId: string) {
  return sampleFounding(boardId, [canaryEntry(boardId, 1)])
}

/** The database's files in which these bytes stand. */
function foundIn(file: string, text: string): string[] {
  return globSync(`${file}*`).filter((path) => readFileSync(path).includes(text))
}
