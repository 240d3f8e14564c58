import { expect, test } from 'vitest'
import { FOREIGN, HOSTILE, hostileBoard, TURNED } from './hostile-board.fixture.ts'
import { htmlFragment } from './html.ts'
import { htmlPage } from './html-page.ts'
import { markdownOf } from './markdown.ts'
import { plain } from './plain.ts'
import { charterFor, sampleBoard } from './sample-charter.fixture.ts'

const sample = charterFor(sampleBoard())
const hostile = charterFor(hostileBoard())

/** The tags of a page by their names, with what stands in them; throws where one is not closed. */
function tagsIn(html: string): string[] {
  const open: string[] = []
  const found = [...html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/gi)]
  for (const [, isEnd, name = ''] of found) {
    if (['br', 'meta', 'col'].includes(name)) continue
    if (!isEnd) open.push(name)
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open`)
  return found.map(([, , name = '']) => name)
}

const shown = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

test('HTML has a heading for the title, one for each section, and whole tables', () => {
  const html = htmlFragment(sample)
  expect(html.match(/<h1>(.*)<\/h1>/)?.[1]).toBe('Team Kompas')
  expect([...html.matchAll(/<h2>(.*)<\/h2>/g)].map(([, title]) => title)).toEqual(
    sample.sections.map(({ title }) => title.replace(/'/g, '&#39;')),
  )
  expect(tagsIn(html)).toContain('caption')
})

test('a page of its own names its language and title, loads nothing and runs nothing', () => {
  const page = htmlPage(sample)
  expect(page).toContain('<html lang="en-GB">')
  expect(page).toContain('<title>Team Kompas: Team charter</title>')
  expect(page).not.toMatch(/<script|<link|<img|https?:|url\(/)
})

test('in HTML, nothing that a board says becomes a tag, and all of it is there', () => {
  const html = htmlPage(hostile)
  expect(new Set(tagsIn(html).map((tag) => tag.toLowerCase()))).not.toContain('script')
  expect(tagsIn(html)).not.toContain('img')
  expect(html).not.toMatch(/<[^>]*\son\w+=/)
  for (const words of HOSTILE) expect(shown(html)).toContain(words)
  expect(shown(html)).toContain('W'.repeat(10_000))
})

test('in Markdown, nothing that a board says becomes a link, picture, tag, heading or column', () => {
  const lines = markdownOf(hostile).split('\n')
  const bare = lines.map((line) => line.replace(/\\[^\w\s]/g, '').replace(/<br>/g, ''))
  expect(bare.filter((line) => /[<>`[\]]|:\/\/|www\./.test(line.replace(/^> /, '')))).toEqual([])
  expect(bare.filter((line) => /^##? /.test(line))).toHaveLength(1 + hostile.sections.length)
  const tables = lines.filter((line) => line.startsWith('|'))
  const columns = (line: string) => line.replace(/\\\|/g, '').split('|').length
  const breaks = tables.filter((line, at) => {
    const next = tables[at + 1]
    return next?.includes('---')
      ? false
      : line.includes('---') && next !== undefined && columns(next) !== columns(line)
  })
  expect(breaks).toEqual([])
})

test('Markdown has the same sections as tables and lists', () => {
  const text = markdownOf(sample)
  expect(text).toContain('# Team Kompas\n')
  for (const { title } of sample.sections) expect(text).toContain(`## ${title}`)
  expect(text).toContain('### Product Owner\n\nSanne Visser\n\n- Roadmap and strategy\n')
  expect(text).toContain('- Customer interviews (Product Owner leads)')
  expect(text).toMatch(/\| Responsibility \| Why it is open \|/)
})

test('marks that turn the direction go, halves of signs are replaced, and everything else stays', () => {
  expect(plain(TURNED)).toBe('leftright half \ufffd end')
  expect(plain(FOREIGN)).toBe(FOREIGN)
  expect(plain('a\u0000b\r\nc')).toBe('a b\nc')
  for (const written of [markdownOf(hostile), htmlPage(hostile)]) {
    expect(written.isWellFormed()).toBe(true)
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(written).toContain('😀 张伟 שלום')
  }
})
