import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'

test.use({ start: { template: 'sample' } })

const paper = ({ page }: Person): Locator => page.getByRole('article', { name: 'Charter of Team Kompas' })
const panel = ({ page }: Person): Locator => page.getByRole('complementary', { name: 'Take it with you' })

async function goToCharter(person: Person): Promise<void> {
  await person.page.getByRole('link', { name: 'Charter' }).click()
  await expect(paper(person)).toBeVisible()
}

/** Issues the next version, under the name that is offered. */
async function issue(person: Person, button: string): Promise<void> {
  await panel(person).getByRole('button', { name: button }).click()
  await person.dialog('Issue a version').getByRole('button', { name: 'Issue', exact: true }).click()
}

async function sign(person: Person, name: string): Promise<void> {
  await panel(person).getByRole('button', { name: 'Sign the charter' }).click()
  await person.page.getByRole('combobox', { name: 'Who signs' }).selectOption(name)
  await person.page.getByRole('button', { name: 'Sign', exact: true }).click()
}

test('a charter is agreed, issued, signed, goes out of date with the next change, and is issued again', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await goToCharter(ana)
  await expect(paper(ana)).toContainText('This is a draft.')

  await panel(ana)
    .getByRole('textbox', { name: /^Deputies/ })
    .fill('Mira stands in for Sanne')
  await panel(ana).getByText('Suggestions').click()
  await panel(ana)
    .getByRole('button', { name: /^Decisions reach the whole team/ })
    .click()
  await expect(paper(ana).getByRole('region', { name: 'Deputies' })).toContainText('Mira stands in for Sanne')
  await expect(paper(ana).getByRole('region', { name: 'How we work together' })).toContainText('the same day')

  await issue(ana, 'Issue a version')
  await expect(panel(ana)).toContainText('Version 1 holds')

  await ben.open(board)
  await goToCharter(ben)
  await sign(ben, 'Mira Okafor')
  await expect(panel(ben).getByRole('heading', { name: 'Signed by 1 of 7' })).toBeVisible()
  await sign(ana, 'Lena Brandt')
  await expect(panel(ben).getByRole('heading', { name: 'Signed by 2 of 7' })).toBeVisible()

  await board.change({ kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' })
  await expect(panel(ben)).toContainText('Out of date: 1 change since version 1.')
  await panel(ben).getByText('What changed', { exact: true }).first().click()
  await expect(panel(ben).getByRole('listitem').filter({ hasText: 'Pricing moved' })).toHaveText(
    'Pricing moved from Unplaced to Product Manager.',
  )
  await expect(panel(ben).getByRole('button', { name: /Issue/ })).toHaveCount(0)

  await issue(ana, 'Issue the next version')
  await expect(panel(ben)).toContainText('Version 2 holds')
  await expect(panel(ben).getByRole('heading', { name: 'Signed by 0 of 7' })).toBeVisible()
  await expect(paper(ben).getByRole('region', { name: 'What changed since version 1' })).toContainText(
    'Pricing moved',
  )
})

test('the charter is taken away as PDF, Word, Markdown, HTML and picture, with the sections chosen', async ({
  vera,
  board,
}) => {
  await vera.open(board)
  await goToCharter(vera)
  await panel(vera).getByRole('checkbox', { name: 'Matrix on page 2' }).uncheck()
  await expect(paper(vera).getByRole('heading', { name: 'Who does what' })).toHaveCount(0)

  const starts = {
    PDF: '%PDF-',
    Word: 'PK',
    Markdown: '# Team Kompas',
    HTML: '<!doctype html>',
    Picture: '\u0089PNG',
  }
  for (const [name, start] of Object.entries(starts)) {
    const coming = vera.page.waitForEvent('download')
    await panel(vera)
      .getByRole('link', { name: `Download ${name}` })
      .click()
    const content = (await readFile(await (await coming).path())).toString('latin1')
    expect(content.startsWith(start), name).toBe(true)
    expect(content, name).not.toContain('Who does what')
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

test('on a phone the page is read, and signed from a drawer', async ({ arrive, ana, board }) => {
  await ana.open(board)
  await goToCharter(ana)
  await issue(ana, 'Issue a version')
  await expect(panel(ana)).toContainText('Version 1 holds')
  const pia = await arrive('Mira', 'participant', PHONE)
  await pia.open(board)
  await goToCharter(pia)
  expect(await pia.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await pia.button('Sign and take away').click()
  await pia.dialog('Charter').getByRole('button', { name: 'Sign the charter' }).click()
  // She is known by her first name.
  await expect(pia.page.getByRole('combobox', { name: 'Who signs' })).toHaveValue('mira')
  await pia.page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(panel(ana).getByRole('heading', { name: 'Signed by 1 of 7' })).toBeVisible()
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
