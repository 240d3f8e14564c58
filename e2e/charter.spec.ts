import { readFile } from 'node:fs/promises'
import { goToCharter, panel, paper } from './charter-page.ts'
import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'

const people = [
  'Sanne Visser',
  'Daan Bakker',
  'Mira Okafor',
  'Joris Smit',
  'Aylin Demir',
  'Tobias Lund',
  'Lena Brandt',
]

test.use({ start: { template: 'po-pm', people } })

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
  await panel(ben).getByRole('button', { name: 'Sign the charter' }).click()
  await expect(ben.dialog('Sign version 1')).toContainText('You sign version 1 as it was issued.')
  await ben.page.keyboard.press('Escape')

  await issue(ana, 'Issue the next version')
  await expect(panel(ben)).toContainText('Version 2 holds')
  await expect(panel(ben).getByRole('heading', { name: 'Signed by 0 of 7' })).toBeVisible()
  await expect(paper(ben).getByRole('region', { name: 'What changed since version 1' })).toContainText(
    'Pricing moved',
  )
})

test('a version says from when it holds, who approved it and when it is looked at again; five of seven sign it', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await goToCharter(ana)
  await expect(panel(ana).getByRole('link', { name: 'Download Calendar invite' })).toHaveCount(0)
  await panel(ana).getByRole('button', { name: 'Issue a version' }).click()
  const dialog = ana.dialog('Issue a version')
  await dialog.getByLabel('Valid from').fill('2026-12-01')
  await dialog.getByLabel('Next review').fill('2027-03-01')
  await dialog.getByRole('textbox', { name: 'Approved by' }).fill('Ingrid Solberg, head of product')
  await dialog.getByRole('button', { name: 'Issue', exact: true }).click()
  await expect(panel(ana)).toContainText('Version 1 holds, from 1 December 2026.')
  await expect(paper(ana)).toContainText('Next review1 March 2027')
  const approval = paper(ana).getByRole('region', { name: 'Approval' })
  await expect(approval.getByRole('rowheader', { name: 'Ingrid Solberg', exact: true })).toBeVisible()
  await expect(approval.getByRole('cell', { name: 'head of product' })).toBeVisible()
  const coming = ana.page.waitForEvent('download')
  await panel(ana).getByRole('link', { name: 'Download Calendar invite' }).click()
  expect(await readFile(await (await coming).path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270301')

  await ben.open(board)
  await goToCharter(ben)
  for (const name of people.slice(0, 4)) await sign(ben, name)
  await panel(ben).getByRole('button', { name: 'Sign the charter' }).click()
  await ben.page.getByRole('combobox', { name: 'Who signs' }).selectOption('Lena Brandt')
  await ben.page.getByRole('radio', { name: 'I sign on behalf of Lena Brandt, who asked me to' }).check()
  await ben.page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(panel(ana).getByRole('heading', { name: 'Signed by 5 of 7' })).toBeVisible()
  await expect(panel(ana).getByRole('listitem').filter({ hasText: 'Lena Brandt' })).toContainText(
    'Signed on their behalf',
  )
  const signOff = paper(ana).getByRole('region', { name: 'Sign-off' })
  await expect(signOff).toContainText('5 of 7 people have signed.')
  await expect(signOff.getByRole('row', { name: /^Lena Brandt/ })).toContainText('on their behalf')
})

test('what the charter says is written beside it: purpose, agreements of one’s own, actions; a viewer only reads', async ({
  ben,
  vera,
  board,
}) => {
  await ben.open(board)
  await goToCharter(ben)
  await panel(ben).getByRole('button', { name: 'Name, purpose and scope…' }).click()
  const about = ben.dialog('Name and description')
  await about.getByRole('textbox', { name: 'Purpose' }).fill('Plans that hold')
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(paper(ben).getByRole('region', { name: 'Purpose and scope' })).toContainText('Plans that hold')
  await panel(ben).getByRole('textbox', { name: 'New working agreement' }).fill('We answer within a day.')
  await panel(ben).getByRole('button', { name: 'Add an agreement' }).click()
  await panel(ben).getByRole('textbox', { name: 'New action' }).fill('Ask the regions')
  await panel(ben).getByRole('button', { name: 'Add an action' }).click()
  await panel(ben).getByRole('combobox', { name: 'Who', exact: true }).selectOption('Mira Okafor')
  await vera.open(board)
  await goToCharter(vera)
  await expect(paper(vera).getByRole('region', { name: 'How we work together' })).toContainText(
    'We answer within a day.',
  )
  await expect(paper(vera).getByRole('row', { name: /^Ask the regions/ })).toContainText('Mira Okafor')
  await expect(panel(vera).getByRole('heading', { name: 'Write' })).toHaveCount(0)
  await expect(panel(vera).getByRole('button', { name: /Issue|Sign/ })).toHaveCount(0)
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
