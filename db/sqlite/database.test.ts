import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from './database.ts'
import { temporaryFile } from './temporary-file.ts'

test('what commits is on disk, and what is deleted is overwritten: on a new file and on one opened again', async () => {
  const file = temporaryFile()
  for (const _ of ['new', 'again']) {
    const { $client } = await openDatabase(file)
    onTestFinished(() => void $client.close())
    const pragma = (name: string) => $client.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('secure_delete')).toBe(1)
    expect(pragma('busy_timeout')).toBe(250)
  }
})
