import { expect, PHONE, test } from './fixtures.ts'

const FOLDER = 'e2e/shots'

test.use({ start: { template: 'sample', title: 'Team Kompas' } })

test('the pages as a desktop shows them', async ({ ana, board }) => {
  const { page } = ana
  await page.goto(board.origin)
  await expect(page.getByRole('heading', { name: 'Who owns product here?' })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/home.png`, fullPage: true })
  await ana.open(board)
  await expect(ana.gaps.getByRole('heading', { level: 2 })).toBeVisible()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${FOLDER}/board.png` })
  const unowned = ana.gaps.getByRole('listitem').filter({ hasText: 'belong to nobody' })
  await unowned.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(unowned.getByRole('form', { name: 'Who owns this? Pricing' })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/mending.png` })
  await ana.openCard('Roadmap and strategy')
  await expect(ana.details('Roadmap and strategy')).toContainText('What sources say')
  await page.screenshot({ path: `${FOLDER}/details.png` })
  await ana.button('Close details').click()
  await ana.button('Share').click()
  await ana.button('Show link: participant link').click()
  await expect(page.getByRole('img', { name: 'QR code of the participant link' })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/sharing.png` })
})

test('the pages in the dark', async ({ arrive, board }) => {
  const ana = await arrive('Ana', 'facilitator', { colorScheme: 'dark' })
  await ana.page.goto(board.origin)
  await expect(ana.page.getByRole('heading', { name: 'Who owns product here?' })).toBeVisible()
  await ana.page.screenshot({ path: `${FOLDER}/home-dark.png`, fullPage: true })
  await ana.open(board)
  await expect(ana.gaps.getByRole('heading', { level: 2 })).toBeVisible()
  await ana.page.mouse.move(0, 0)
  await ana.page.screenshot({ path: `${FOLDER}/board-dark.png` })
  await ana.openCard('Roadmap and strategy')
  await ana.page.screenshot({ path: `${FOLDER}/details-dark.png` })
})

test('the pages as a phone shows them', async ({ arrive, board }) => {
  const pia = await arrive('Pia', 'facilitator', { ...PHONE, reducedMotion: 'reduce' })
  const { page } = pia
  await page.goto(board.origin)
  await expect(page.getByRole('heading', { name: 'Who owns product here?' })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/home-phone.png`, fullPage: true })
  await pia.open(board)
  await expect(pia.list('Unplaced')).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/board-phone.png` })
  await pia.tab('Product Owner').tap()
  await expect(pia.list('Product Owner')).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/product-owner-phone.png` })
  await pia.tab('Unplaced').tap()
  await pia.openCard('Pricing')
  await page.screenshot({ path: `${FOLDER}/details-phone.png` })
  await pia.button('Close details').tap()
  await pia.button(/gaps$/).tap()
  await expect(pia.dialog('Gaps')).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/gaps-phone.png` })
})
