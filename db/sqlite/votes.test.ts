import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, onTestFinished, test } from 'vitest'
import { sampleFounding } from '../sample-entry.ts'
import { sampleVote } from '../sample-vote.ts'
import { type Store, StoreUnavailable } from '../store.ts'
import { openSqliteStore } from './store.ts'
import { temporaryFile } from './temporary-file.ts'
import { openVotesDatabase, votes, votesFileOf } from './votes-database.ts'

test('the table is the one that the schema describes', async () => {
  const database = await openVotesDatabase(temporaryFile())
  onTestFinished(() => void database.$client.close())
  const made = database.$client
    .prepare<[], { name: string }>("SELECT * FROM pragma_table_info('votes')")
    .all()
  expect(made.map((column) => column.name)).toEqual(getTableConfig(votes).columns.map(({ name }) => name))
})

test('of a forgotten round not a byte remains in any file, nor of what was replaced before; the others stay', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  await store.found(sampleFounding('a'))
  for (let turn = 0; turn < 12; turn++) {
    for (const voter of ['ana', 'ben', 'cem', 'dora'])
      for (const roundId of ['round', 'other'])
        await store.keepVotes([
          sampleVote('a', voter, { remarks: { pricing: canary(roundId, turn) } }, { roundId }),
        ])
  }
  expect(foundIn(file, 'canary-of-round-')).not.toEqual([])
  await store.dropVotes('a', 'round')
  expect(foundIn(file, 'canary-of-round-')).toEqual([])
  expect(foundIn(file, 'canary-of-other-')).toEqual([votesFileOf(file)])
  await store.dropVotes('a', 'other')
  for (const trace of ['canary', 'ANA', 'dora']) expect(foundIn(votesFileOf(file), trace), trace).toEqual([])
})

test('votes are never in the file of the boards', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  await store.found(sampleFounding('a'))
  await store.keepVotes([sampleVote('a', 'ana', { remarks: { pricing: canary('a', 1) } })])
  expect(foundIn(file, 'canary-of-a-').every((path) => path.startsWith(votesFileOf(file)))).toBe(true)
})

test('a forgetting that somebody who reads has kept from its end is ended at the next start', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  await store.found(sampleFounding('a'))
  await store.keepVotes([sampleVote('a', 'ana', { remarks: { pricing: canary('a', 1) } })])
  const reader = new Sqlite(votesFileOf(file))
  onTestFinished(() => void reader.close())
  reader.exec('BEGIN')
  expect(reader.prepare('SELECT count(*) FROM votes').pluck().get()).toBe(1)
  await expect(store.dropVotes('a', 'round')).rejects.toBeInstanceOf(StoreUnavailable)
  expect(await store.votes('a', 'round')).toEqual([])
  expect(foundIn(file, 'canary-of-a-')).not.toEqual([])
  reader.exec('COMMIT')
  await opened(file)
  expect(foundIn(file, 'canary-of-a-')).toEqual([])
})

test('the votes of a board that was erased while the process ended go at the next start', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  for (const boardId of ['a', 'b']) {
    await store.found(sampleFounding(boardId))
    await store.keepVotes([sampleVote(boardId, 'ana', { remarks: { pricing: canary(boardId, 1) } })])
  }
  await store.close()
  const copy = `${votesFileOf(file)}.before`
  copyFileSync(votesFileOf(file), copy)
  const second = await opened(file)
  await second.erase('a')
  expect(foundIn(votesFileOf(file), 'canary-of-a-')).toEqual([copy])
  await second.close()
  copyFileSync(copy, votesFileOf(file))
  writeFileSync(copy, '')
  const third = await opened(file)
  expect(foundIn(file, 'canary-of-a-')).toEqual([])
  expect(await third.votes('b', 'round')).toHaveLength(1)
})

test('rounds that are forgotten and boards that are erased at the same time leave nothing behind', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  const boardIds = Array.from({ length: 16 }, (_, index) => `board-${index}`)
  for (const boardId of boardIds) {
    await store.found(sampleFounding(boardId))
    for (let turn = 0; turn < 6; turn++)
      await store.keepVotes([sampleVote(boardId, 'ana', { remarks: { pricing: canary(boardId, turn) } })])
  }
  const leave = async (boardId: string, index: number) => {
    // Each begins a little later within the same turn, so that they meet at every step of another.
    for (let step = 0; step < index; step++) await undefined
    await (index % 4 === 3 ? store.erase(boardId) : store.dropVotes(boardId, 'round'))
    expect(foundIn(file, `canary-of-${boardId}-`)).toEqual([])
  }
  await Promise.all(boardIds.map(leave))
})

test('a file of votes that cannot be used keeps it from starting, with a sentence', async () => {
  const file = temporaryFile()
  const store = await openSqliteStore(file)
  await store.close()
  writeFileSync(votesFileOf(file), 'These are minutes of a meeting, and not a database at all. '.repeat(20))
  await expect(openSqliteStore(file)).rejects.toThrow(
    /^The votes of open rounds .*-votes, which cannot be used/,
  )
})

test('an error of the database does not repeat what somebody voted', async () => {
  const file = temporaryFile()
  const store = await opened(file)
  await store.found(sampleFounding('a'))
  const other = new Sqlite(votesFileOf(file))
  onTestFinished(() => void other.close())
  other.exec("CREATE TRIGGER broken BEFORE INSERT ON votes BEGIN SELECT RAISE(ABORT, 'broken'); END")
  const error: Error = await store
    .keepVotes([sampleVote('a', 'ana', { remarks: { pricing: canary('a', 1) } })])
    .then(
      () => new Error('kept'),
      (thrown) => thrown,
    )
  expect(error.message).toContain('broken')
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain('canary')
})

async function opened(file: string): Promise<Store> {
  const store = await openSqliteStore(file)
  onTestFinished(store.close)
  return store
}

function canary(what: string, turn: number): string {
  return `canary-of-${what}-${turn}-${'x'.repeat((turn * 970) % 4_500)}`
}

/** The files in which these bytes stand, of all whose names begin alike. */
function foundIn(file: string, text: string): string[] {
  return globSync(`${file}*`).filter((path) => readFileSync(path).includes(text))
}
