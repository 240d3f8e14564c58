import { expect, test } from 'vitest'
import { HOSTILE, hostileBoard } from '../hostile-board.fixture.ts'
import { charterFor, sampleBoard } from '../sample-charter.fixture.ts'
import { unzipped } from '../unzipped.fixture.ts'
import { docxOf } from './docx-of.ts'

const breathe = () => undefined

async function bodyOf(board = sampleBoard()): Promise<string> {
  const files = unzipped(await docxOf(charterFor(board), { breathe }))
  return files.get('word/document.xml') ?? ''
}

const shown = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|apos);/g,
      (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name as 'lt'],
    )

test('a Word file has real headings, in order, and real tables with heads', async () => {
  const xml = await bodyOf()
  const headings = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs)]
  expect(headings.map(([paragraph]) => shown(paragraph))).toEqual(
    charterFor(sampleBoard()).sections.map(({ title }) => title),
  )
  expect(xml).toContain('<w:pStyle w:val="Title"/>')
  expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(3)
  expect(xml.match(/<w:tbl>/g)).toHaveLength(xml.match(/<\/w:tbl>/g)?.length ?? 0)
})

test('it is on A4, names its language, and numbers its pages', async () => {
  const files = unzipped(await docxOf(charterFor(sampleBoard()), { breathe }))
  expect(files.get('word/document.xml')).toContain('w:w="11906" w:h="16838"')
  expect(files.get('word/styles.xml')).toContain('en-GB')
  const footers = [...files].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml)
  expect(footers.join()).toContain('NUMPAGES')
})

test('nothing that a board says becomes markup or a link, and all of it is there', async () => {
  const xml = await bodyOf(hostileBoard())
  for (const words of HOSTILE) expect(shown(xml)).toContain(words)
  expect(shown(xml)).toContain('😀 张伟 שלום')
  expect(xml).not.toMatch(/<w:hyperlink|<script|<img|[\u202a-\u202e]/)
})
