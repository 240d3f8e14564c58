import { launchOptions } from './browser.ts'
import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { SharedBoard } from './shared-board.ts'

/** A name for this machine that is no secure context, like the address of a laptop in a meeting room. */
const HOST = 'remit.test'
const { args, ...installed } = launchOptions()

test.use({
  start: { template: 'po-pm' },
  launchOptions: { ...installed, args: [...args, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] },
})

function onPlainHttp(board: SharedBoard): SharedBoard {
  const viewer = { ...board.links.viewer, url: board.links.viewer.url.replace('127.0.0.1', HOST) }
  return { ...board, links: { ...board.links, viewer } }
}

/** What is on the clipboard, read by a page that may. */
async function clipboard({ page }: Person, board: SharedBoard): Promise<(string | undefined)[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: board.origin })
  const reader = await page.context().newPage()
  await reader.goto(board.origin)
  return reader.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text()
    return [await read('text/html'), await read('text/plain')]
  })
}

test('over plain http, where pages have no clipboard, charter and matrix are copied all the same', async ({
  vera,
  board,
}) => {
  await vera.open(onPlainHttp(board))
  expect(await vera.page.evaluate(() => [isSecureContext, navigator.clipboard])).toEqual([false, undefined])
  await vera.page.getByRole('link', { name: 'Charter' }).click()
  await vera.button('Copy for a wiki').click()
  await expect(vera.note('Copied')).toBeVisible()
  const [html, markdown] = await clipboard(vera, board)
  expect(html).toContain('<h1>Team Kompas</h1>')
  expect(markdown).toContain('# Team Kompas')

  await vera.page.getByRole('link', { name: 'Matrix' }).click()
  await vera.button('Take it away…').click()
  await vera.page.getByRole('menuitem', { name: 'Take it away…' }).click()
  await vera.button('Copy the matrix for a wiki').click()
  await expect(vera.note('The matrix is on the clipboard')).toBeVisible()
  const [table, text] = await clipboard(vera, board)
  expect(table).toContain('<table')
  expect(text).toMatch(/^\| Responsibility \|/m)
})
