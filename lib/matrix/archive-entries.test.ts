import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { archiveEntries, isAsLargeAsSaid } from './archive-entries.ts'
import { englishWords } from './reading.fixture.ts'
import { writeWorkbook } from './write-workbook.ts'

const workbook = () =>
  writeWorkbook(emptyBoard, englishWords, { matrix: 'M', findings: 'F', headings: ['a', 'b'], rows: [] })

test('the files of an archive are listed with their sizes, and unzip to what it says', async () => {
  const entries = archiveEntries(await workbook()) ?? []
  expect(entries.map(({ name }) => name)).toContain('xl/workbook.xml')
  for (const entry of entries) expect(await isAsLargeAsSaid(entry)).toBe(true)
})

test('a file that unzips to more than its archive says is known before anybody unzips it', async () => {
  for (const entry of archiveEntries(await workbook()) ?? [])
    expect(await isAsLargeAsSaid({ ...entry, size: entry.size - 1 })).toBe(false)
})

test('what is broken is no archive, whatever is missing', async () => {
  const archive = await workbook()
  expect(archiveEntries(new Uint8Array())).toBeUndefined()
  expect(archiveEntries(new TextEncoder().encode('Task,PO'))).toBeUndefined()
  expect(archiveEntries(archive.slice(0, archive.length - 30))).toBeUndefined()
  expect(archiveEntries(archive.slice(200))).toBeUndefined()
  const [entry] = archiveEntries(archive) ?? []
  expect(entry && (await isAsLargeAsSaid({ ...entry, packed: entry.packed.slice(5) }))).toBe(false)
  expect(entry && (await isAsLargeAsSaid({ ...entry, method: 99 }))).toBe(false)
})
