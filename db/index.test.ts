import { afterEach, expect, test, vi } from 'vitest'
import { boards, closeStore, openStore, startStore, store } from './index.ts'
import { ana, sampleEntry, sampleFounding } from './sample-entry.ts'
import { sampleVote } from './sample-vote.ts'
import { foundWithRound } from './sample-voting.ts'
import { temporaryFile } from './sqlite/temporary-file.ts'

afterEach(async () => {
  vi.unstubAllEnvs()
  await closeStore()
})

test('one store for the process, opened when it is first asked for, and closed with all that was submitted in it', async () => {
  const url = `file:${temporaryFile()}`
  await startStore(url)
  expect(await store()).toBe(await store())
  expect(await boards()).toBe(await boards())
  await (await store()).found(sampleFounding('a'))
  const propose = () => [{ kind: 'board.rename' as const, title: 'Last words' }]
  const last = (await boards()).submit({ boardId: 'a', changeId: 'x', by: ana, propose })
  await closeStore()
  expect(await last).toEqual({ outcome: 'stored', seq: 2 })
  await startStore(url)
  expect(await (await boards()).state('a')).toMatchObject({ seq: 2, board: { title: 'Last words' } })
})

test('who asks before anybody has started it gets the store of the environment, or the reason why not', async () => {
  vi.stubEnv('DATABASE_URL', 'nonsense')
  await expect(store()).rejects.toThrow(/DATABASE_URL/)
  vi.stubEnv('DATABASE_URL', `file:${temporaryFile()}`)
  await (await store()).ping()
  expect(await (await boards()).state('a')).toBeUndefined()
})

test('an address that means no file is refused in a sentence, without its password', async () => {
  for (const url of ['postgres://ana:secret@host/remit', 'file:', 'remit.db']) {
    await expect(openStore(url)).rejects.toThrow(/DATABASE_URL must be file:PATH/)
    await expect(openStore(url)).rejects.not.toThrow(/secret/)
  }
  await expect(startStore('nonsense')).rejects.toThrow(/DATABASE_URL/)
  await startStore(`file://${temporaryFile()}`)
  await expect(startStore(`file:${temporaryFile()}`)).rejects.toThrow(/open already/)
})

test('votes that a process has left behind that ended right after a reveal are forgotten at the next start', async () => {
  const url = `file:${temporaryFile()}`
  const before = await openStore(url)
  await foundWithRound(before, 'a')
  await before.keepVotes([sampleVote('a', 'ana')])
  await before.append([
    sampleEntry('a', 2, { changes: [{ kind: 'round.reveal', roundId: 'round', tallies: {} }] }),
  ])
  await before.close()
  await startStore(url)
  expect(await (await store()).votes('a', 'round')).toEqual([])
})
