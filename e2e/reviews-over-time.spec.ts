import type { Page } from '@playwright/test'
import type { Change } from '#lib/board/change.ts'
import { expect } from './fixtures.ts'
import { test } from './over-time.ts'
import type { Person } from './person.ts'
import { steer } from './revealed-board.ts'
import { goToReview, headline, move, panel } from './review-page.ts'
import type { SharedBoard } from './shared-board.ts'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts'] } })

/** What a workshop in January left behind: Lena fills a role until the end of April, and the next review is on 12 April. */
const WORKSHOP: Change[] = [
  { kind: 'person.add', personId: 'sanne', name: 'Sanne' },
  { kind: 'person.add', personId: 'lena', name: 'Lena' },
  { kind: 'person.add', personId: 'mira', name: 'Mira' },
  { kind: 'role.fill', roleId: 'product-owner', personId: 'sanne' },
  { kind: 'role.fill', roleId: 'product-manager', personId: 'lena', until: '2027-04-30' },
  {
    kind: 'action.add',
    actionId: 'ask',
    text: 'Ask sales about partners',
    personId: 'lena',
    due: '2027-03-01',
  },
  { kind: 'charter.issue', version: '1', validFrom: '2027-01-11' },
  { kind: 'review.next', date: '2027-04-12' },
]

async function workshop(board: SharedBoard): Promise<void> {
  await move(board, 'Roadmap', 'product-manager')
  await move(board, 'Product backlog', 'product-owner')
  await steer(board, ...WORKSHOP)
}

/** Holds a review in the dialog, as on the day it is; `next`: when the following one is. */
async function hold(person: Person, label: string, next: string, ...there: string[]): Promise<void> {
  await person.button('Hold a review').click()
  const dialog = person.dialog('Hold a review')
  await dialog.getByRole('textbox', { name: 'Label' }).fill(label)
  for (const name of there) await dialog.getByRole('checkbox', { name }).check()
  await dialog.getByLabel('Next review').fill(next)
  await dialog.getByRole('button', { name: 'Hold review' }).click()
  await expect(dialog).toBeHidden()
}

/** What home says of the board. */
function atHome(page: Page) {
  return page.getByRole('region', { name: 'Boards on this browser' }).getByRole('listitem')
}

test('a team comes back quarter by quarter: it is told when, and sees what closed, what opened again and what stays open', async ({
  ana,
  board,
  setTime,
}) => {
  await workshop(board)
  await ana.open(board)
  await ana.page.goto(board.origin)
  await expect(atHome(ana.page)).toContainText('Next review 12 Apr 2027')

  await setTime('2027-04-13T07:00:00Z')
  await ana.page.goto(board.origin)
  await expect(atHome(ana.page)).toContainText('Review due since 12 Apr 2027')
  await atHome(ana.page).getByRole('link', { name: 'Team Kompas' }).click()
  await expect(ana.gaps).toContainText('The next review was due yesterday.')
  await expect(ana.gaps).toContainText('Lena is Product Manager for 17 more days')

  await goToReview(ana)
  await expect(ana.page.getByText('A review has been due since 12 April 2027.')).toBeVisible()
  await expect(panel(ana, 'Actions').getByRole('listitem')).toContainText('Late')
  await move(board, 'Pricing', 'product-manager')
  const { id: responsibilityId } = await board.card('Pricing')
  await board.change({ kind: 'responsibility.decide', responsibilityId, note: 'Lena talks to customers' })
  await expect(panel(ana, 'Moved').getByRole('listitem').filter({ hasText: 'Pricing' })).toContainText(
    'Lena talks to customers',
  )
  await expect(panel(ana, 'Gaps')).toContainText('Pricing has an owner: Product Manager (Lena).')
  await ana.page.getByRole('checkbox', { name: 'Ask sales about partners' }).check()
  await hold(ana, 'Spring', '2027-07-12', 'Sanne', 'Lena')
  await expect(ana.page.getByText('Spring, 13 April 2027. There: Sanne and Lena.')).toBeVisible()
  await expect(ana.page.getByText('A review has been due')).toBeHidden()
  expect(await (await board.ask('GET', '/export/review.ics')).text()).toContain('DTSTART;VALUE=DATE:20270712')
  await ana.button('Make the next version of the charter').click()
  await ana.button('Issue the next version').first().click()
  await ana.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Issue/ })
    .click()
  await expect(ana.page.getByText(/Version 2 holds/)).toBeVisible()

  await setTime('2027-07-12T07:00:00Z')
  await ana.page.goto(board.origin)
  await atHome(ana.page).getByRole('link', { name: 'Review due today' }).click()
  await expect(ana.page.getByText('The next review is today.')).toBeVisible()
  await expect(headline(ana, 'Two gaps reopened')).toBeVisible()
  await expect(panel(ana, 'Roles')).toContainText('Product Manager: Lena left it.')
  await board.change({ kind: 'role.fill', roleId: 'product-manager', personId: 'mira' })
  await expect(headline(ana, 'No gap closed, none opened')).toBeVisible()
  await expect(panel(ana, 'Roles')).toContainText('Product Manager passed from Lena to Mira.')
  await move(board, 'Pricing', 'unplaced')
  await expect(headline(ana, 'One gap reopened')).toBeVisible()
  const gap = (title: string) => panel(ana, 'Gaps').getByRole('listitem').filter({ hasText: title })
  await expect(gap('Pricing')).toContainText('Reopened')
  await expect(gap('Partner contracts')).toContainText('since 11 January 2027')
  await expect(panel(ana, 'Actions')).toContainText('Nothing was to be done.')
  await hold(ana, 'Summer', '2027-10-11', 'Sanne', 'Mira')

  await setTime('2027-10-11T07:00:00Z')
  await ana.comeBack(board)
  await goToReview(ana)
  await expect(gap('Pricing')).toContainText('since 12 July 2027')
  await move(board, 'Pricing', 'product-owner')
  await expect(headline(ana, 'One gap closed')).toBeVisible()

  await ana.page.getByText('As a table').click()
  const gapsAt = async (point: string) => {
    const row = ana.page.getByRole('row').filter({ hasText: point })
    return Number(await row.getByRole('cell').first().textContent())
  }
  const [start, spring, summer, now] = [
    await gapsAt('The beginning'),
    await gapsAt('Spring'),
    await gapsAt('Summer'),
    await gapsAt('Now'),
  ]
  expect([spring - start, summer - spring, now - summer]).toEqual([-3, 1, -1])
  await expect(ana.page.getByRole('img', { name: /^Open gaps: / })).toHaveAccessibleName(/Jul 2027.*Now/)

  await ana.page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('Spring, 13 April 2027')
  await ana.page.getByRole('combobox', { name: 'With', exact: true }).selectOption('Summer, 12 July 2027')
  await expect(headline(ana, 'One gap reopened')).toBeVisible()
  await ana.page.getByRole('combobox', { name: 'With', exact: true }).selectOption('Spring, 13 April 2027')
  await expect(headline(ana, 'No gap closed, none opened')).toBeVisible()
  await expect(panel(ana, 'Also changed')).toBeHidden()

  const past = panel(ana, 'The board on any day')
  await past.getByRole('slider', { name: 'Day' }).press('Home')
  await expect(past).toContainText('As it was on 11 January 2027')
  await expect(past.getByRole('listitem').filter({ hasText: 'Product Manager' })).toContainText('No cards')
})

test('on a page that stays open, what a day brings is found by itself', async ({ ana, board, setTime }) => {
  await workshop(board)
  await setTime('2027-04-12T20:00:00Z')
  await ana.open(board)
  await expect(ana.gaps).toContainText('Pricing')
  await expect(ana.gaps).not.toContainText('The next review was due')
  await setTime('2027-04-13T00:05:00Z')
  await expect(ana.gaps).toContainText('The next review was due yesterday.')
  await expect(ana.gaps).toContainText('Lena is Product Manager for 17 more days')
  await setTime('2027-04-14T00:05:00Z')
  await expect(ana.gaps).toContainText('The next review was due 2 days ago.')
})

test('a browser whose clock is wrong goes by the server’s', async ({ ana, board, setTime, server }) => {
  await workshop(board)
  await setTime('2027-04-12T20:00:00Z')
  await server.setClock('2027-04-13T07:00:00Z')
  await ana.open(board)
  await expect(ana.gaps).toContainText('The next review was due yesterday.')
})

test('far from UTC a review is held on the day it is there, and still looks back', async ({
  arrive,
  board,
  setTime,
}) => {
  await workshop(board)
  await setTime('2027-04-13T02:00:00Z')
  const zoe = await arrive('Zoe', 'facilitator', { timezoneId: 'America/Los_Angeles' })
  await zoe.open(board)
  await goToReview(zoe)
  await move(board, 'Pricing', 'product-manager')
  await expect(panel(zoe, 'Gaps')).toContainText('Pricing has an owner')
  const before = await zoe.page.getByRole('heading', { level: 2 }).first().textContent()
  await hold(zoe, 'Spring', '2027-07-12')
  await expect(zoe.page.getByText('Spring, 12 April 2027.')).toBeVisible()
  await expect(zoe.page.getByRole('heading', { level: 2 }).first()).toHaveText(before ?? '')
})
