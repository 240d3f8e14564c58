import { readFile } from 'node:fs/promises'
import type { Change } from '#lib/board/change.ts'
import { docxOutline } from '#lib/charter/outline/docx-outline.fixture.ts'
import { htmlOutline } from '#lib/charter/outline/html-outline.fixture.ts'
import { markdownOutline } from '#lib/charter/outline/markdown-outline.fixture.ts'
import { pdfOutline } from '#lib/charter/outline/pdf-outline.fixture.ts'
import { goToCharter, panel, paper } from './charter-page.ts'
import { expect, test } from './fixtures.ts'

/** The first letters of a file, as Latin-1: `PK` for a workbook, four for a picture. */
const startOf = (file: Buffer): string[] => [file.toString('latin1', 0, 2), file.toString('latin1', 0, 4)]

/** What reads each of the files that are offered. */
const READERS: [name: string, outlineOf: (file: Buffer) => readonly string[]][] = [
  ['PDF', pdfOutline],
  ['Word', docxOutline],
  ['Markdown', (file) => markdownOutline(file.toString())],
  ['HTML', (file) => htmlOutline(file.toString())],
  ['Excel', startOf],
  ['Picture', startOf],
]

test.use({ start: { template: 'po-pm' } })

test('the charter is taken away as PDF, Word, Markdown, HTML and picture, with the sections chosen', async ({
  vera,
  board,
}) => {
  await vera.open(board)
  await goToCharter(vera)
  await panel(vera).getByText('Include', { exact: true }).click()
  await panel(vera).getByRole('checkbox', { name: 'Matrix on page 2' }).uncheck()
  await expect(paper(vera).getByRole('heading', { name: 'Who does what' })).toHaveCount(0)

  const starts: Record<string, string> = { Excel: 'PK', Picture: '\u0089PNG' }
  for (const [name, outlineOf] of READERS) {
    const coming = vera.page.waitForEvent('download')
    await panel(vera)
      .getByRole('link', { name: `Download ${name}` })
      .click()
    const said = outlineOf(await readFile(await (await coming).path()))
    expect(said, name).toContain(starts[name] ?? '## Who owns what')
    expect(said, name).not.toContain('## Who does what')
  }
})

test('a page for the wiki is copied as HTML and as Markdown at once', async ({ vera, board }) => {
  await vera.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await vera.open(board)
  await goToCharter(vera)
  await panel(vera).getByRole('button', { name: 'Copy for a wiki' }).click()
  await expect(vera.note('Copied')).toBeVisible()
  const forms = await vera.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/html'), await read('text/plain')]
  })
  expect(forms[0]).toContain('<h1>Team Kompas</h1>')
  expect(forms[1]).toContain('# Team Kompas')
})

test('on paper there is the charter and nothing else', async ({ vera, board }) => {
  await vera.open(board)
  await goToCharter(vera)
  await vera.page.emulateMedia({ media: 'print' })
  await expect(paper(vera)).toBeVisible()
  await expect(vera.page.getByRole('banner')).toBeHidden()
  await expect(panel(vera)).toBeHidden()
  const pdf = (await vera.page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
})

test('what a head of department needs is on the first sheet, also of a full board', async ({
  vera,
  board,
}) => {
  const lanes = ['product-owner', 'shared', 'product-manager', 'product-owner']
  const { responsibilities } = await board.read()
  const [first, second, ...others] = responsibilities.map(({ id }) => id)
  await board.change(
    {
      kind: 'board.describe',
      product: 'The planning tool for care homes',
      purpose: 'Give those who plan shifts a plan that holds, made in an hour rather than a day. '.repeat(2),
      scope: 'Planning, swaps and reports. Payroll, contracts and the time clock belong to other teams.',
    },
    ...others.map((responsibilityId, at): Change => {
      return { kind: 'responsibility.move', responsibilityId, lane: lanes[at % lanes.length] ?? 'shared' }
    }),
    ...[first, second].map((responsibilityId = '', at): Change => {
      const text = 'A proposal that both can live with'
      return { kind: 'action.add', actionId: `a${at}`, text, responsibilityId, due: '2026-12-04' }
    }),
    { kind: 'responsibility.exclude', catalogueId: 'marketing-and-branding', reason: 'The brand team' },
  )
  await vera.open(board)
  await goToCharter(vera)
  await vera.page.emulateMedia({ media: 'print' })
  // A4 within its margins, in pixels of a 96th of an inch.
  const sheet = { width: 680, height: 1001 }
  await vera.page.setViewportSize(sheet)
  const parts = ['Purpose and scope', 'Who owns what', 'Still open', 'What is not ours', 'Approval']
  for (const name of parts) {
    const box = await paper(vera).getByRole('region', { name }).boundingBox()
    expect((box?.y ?? sheet.height) + (box?.height ?? 0), name).toBeLessThanOrEqual(sheet.height)
  }
})

test('paper is light in the dark too', async ({ arrive, board }) => {
  const vera = await arrive('Vera', 'viewer', { colorScheme: 'dark' })
  await vera.open(board)
  await goToCharter(vera)
  await expect(paper(vera)).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(paper(vera)).toHaveCSS('color', 'rgb(33, 30, 26)')
})

test('hostile titles stay text on the page', async ({ vera, board }) => {
  const title = '<img src=x onerror=alert(1)> \u202e[x](javascript:alert(1))'
  await board.change({ kind: 'responsibility.edit', responsibilityId: 'pricing', title })
  await vera.open(board)
  await goToCharter(vera)
  await expect(paper(vera)).toContainText('<img src=x onerror=alert(1)> [x](javascript:alert(1))')
  await expect(paper(vera).locator('img')).toHaveCount(0)
})
