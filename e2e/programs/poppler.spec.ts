import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Outline, oneLine } from '#lib/charter/outline/outline.fixture.ts'
import { pdfFile } from '#lib/charter/outline/pdf-file.fixture.ts'
import { pdfOutline } from '#lib/charter/outline/pdf-outline.fixture.ts'
import { pagesOf, pdfStructure, type Tagged } from '#lib/charter/outline/pdf-structure.fixture.ts'
import { plainLine } from '#lib/charter/plain.ts'
import { expect, test } from '../fixtures.ts'
import type { SharedBoard } from '../shared-board.ts'
import { fillHostile } from './hostile-cards.ts'
import { fillLarge } from './large-board.ts'
import { runApart } from './run-apart.ts'

const BOARDS: Record<string, (board: SharedBoard) => Promise<void>> = {
  'the sample team’s': async () => {},
  'a hostile': fillHostile,
  'a large': fillLarge,
}

test.use({ start: { template: 'sample' } })

for (const [whose, fill] of Object.entries(BOARDS))
  test(`poppler finds every title, tag, bookmark and font in ${whose} charter`, async ({ board }) => {
    await fill(board)
    const came = await board.ask('GET', '/export/charter.pdf', undefined, 'viewer')
    expect(came.status).toBe(200)
    const bytes = Buffer.from(await came.arrayBuffer())
    const outline = pdfOutline(bytes)
    expect(outline).toContain('language: en-GB')
    const pages = Number(/^pages: (\d+)/m.exec(outline.join('\n'))?.[1])

    await withFile(bytes, async (ask) => {
      const about = await ask('pdfinfo')
      expect(about).toMatch(/^Title: +Team Kompas: Team charter$/m)
      expect(about).toMatch(/^Tagged: +yes$/m)
      expect(about).toMatch(/^JavaScript: +no$/m)
      expect(about).toMatch(/^Page size: .*\(A4\)$/m)
      expect(about).toContain(`Pages:           ${pages}\n`)
      expect(bookmarksIn(await ask('pdftohtml', '-xml', '-i', '-stdout'))).toEqual([
        'Team Kompas',
        ...sections(outline),
      ])
      const found = partsIn(await ask('pdfinfo', '-struct-text'))
      // This tool tells what is drawn; what stands for a box is looked for by pdftotext below.
      const isDrawn = (at: number) => !found[at]?.includes('□')
      expect(found.filter((_, at) => isDrawn(at))).toEqual(parts(bytes).filter((_, at) => isDrawn(at)))
      const fonts = (await ask('pdffonts')).trim().split('\n').slice(2)
      expect(fonts.map((font) => /Inter-\w+ .* Identity-H +yes yes yes /.test(font))).toEqual([
        true,
        true,
        true,
      ])
      const said = bare(await ask('pdftotext', '-enc', 'UTF-8'))
      for (const { title } of (await board.read()).responsibilities)
        expect(said).toContain(bare(plainLine(title)).replace(/[\u0590-\u05ff]+$/, ''))
    })
  })

type Ask = (program: string, ...options: string[]) => Promise<string>

/** Lets the programs read a file, which must not complain of it: what they print. */
async function withFile(bytes: Uint8Array, read: (ask: Ask) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-poppler-'))
  const file = join(folder, 'charter.pdf')
  try {
    writeFileSync(file, bytes)
    await read(async (program, ...options) => {
      const rest = program === 'pdftotext' ? [file, '-'] : [file]
      const { out, errors } = await runApart(program, [...options, ...rest])
      expect(errors, `what ${program} complains about`).toBe('')
      return out
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sections(outline: Outline): string[] {
  return outline.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))
}

/** Each part of the structure by its tag, with its text. */
function parts(bytes: Uint8Array): string[] {
  const file = pdfFile(bytes)
  const told = ({ tag, text, parts: inside }: Tagged): string[] => [
    `${tag} ${bare(text)}`,
    ...inside.flatMap(told),
  ]
  return pdfStructure(file, pagesOf(file)).flatMap(told)
}

/** The same, as poppler prints it: a line for each part, and below it one for each text in quotes. */
function partsIn(printed: string): string[] {
  const all: string[] = []
  for (const [, tag, text = ''] of printed.matchAll(/^ *(?:([A-Z]\w*)(?: \(block\)|:.*)?|"([\s\S]*?)")$/gm)) {
    if (tag === undefined) all.push(`${all.pop()}${bare(text)}`)
    else if (!/^(?:O|Scope)$/.test(tag)) all.push(`${tag} `)
  }
  return all
}

function bookmarksIn(xml: string): string[] {
  return [...xml.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, title = '']) => oneLine(title))
}

/** Without spaces, line ends and what marks the direction: where those stand is the layout's. */
function bare(text: string): string {
  return text.replace(/[\s"\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
}
