import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'

test.use({ start: { template: 'sample', title: 'Team Kompas' } })

const panel = ({ page }: Person, name: string) => page.getByRole('region', { name, exact: true })

async function goTo(person: Person, view: string): Promise<void> {
  await person.page.getByRole('link', { name: view, exact: true }).click()
}

test('the sample board opens with a past: what changed since its last review, and what people say today', async ({
  ana,
  board,
}) => {
  const { page } = ana
  await page.goto(board.origin)
  await page
    .getByRole('region', { name: 'Sample board' })
    .getByRole('button', { name: 'Open the sample board' })
    .click()
  await expect(ana.gaps.getByRole('heading', { name: 'No one owns product management' })).toBeVisible()
  await goTo(ana, 'Review')
  await expect(page.getByRole('heading', { level: 2, name: /^Four gaps closed/ })).toHaveText(
    'Four gaps closed, two reopened, one opened',
  )
  const moved = panel(ana, 'Moved').getByRole('listitem')
  await expect(moved).toHaveCount(6)
  await expect(moved.filter({ hasText: 'Roadmap and strategy' })).toContainText('Provisional: Sanne keeps it')
  await expect(moved.filter({ hasText: 'Positioning' })).toContainText('No decision noted.')
  await expect(panel(ana, 'Gaps').getByText('Reopened', { exact: true })).toHaveCount(2)
  await expect(panel(ana, 'Roles')).toContainText('Scrum Master passed from Bram Jansen to Sanne Visser.')
  const drift = panel(ana, 'Done differently today').getByRole('listitem')
  await expect(drift).toHaveCount(5)
  await expect(drift.first()).toContainText('5 of 7 say')
  await expect(panel(ana, 'Keep')).toContainText('A developer in every customer interview.')
  await expect(page.getByRole('listitem').filter({ hasText: /^Second review, / })).toContainText(
    'There: Sanne',
  )

  const slider = page.getByRole('slider', { name: 'Day' })
  await slider.press('Home')
  await expect(panel(ana, 'The board on any day')).toContainText('32 gaps')
})

test('the charter of the sample is in its second version, signed by five of seven, and out of date', async ({
  vera,
  board,
}) => {
  await vera.open(board)
  await goTo(vera, 'Charter')
  await expect(vera.page.getByRole('heading', { name: 'Signed by 5 of 7' })).toBeVisible()
  await expect(vera.page.getByText(/^Out of date: \d+ changes since version 2\.$/)).toBeVisible()
})

for (const [look, options] of [
  ['desk', {}],
  ['phone', PHONE],
] as const) {
  test(`on a ${look} what is long scrolls in its place, never the page itself`, async ({ arrive, board }) => {
    const ana = await arrive('Ana', 'facilitator', options)
    await ana.open(board)
    for (const [view, seen] of [
      ['Matrix', 'Fit with company goals'],
      ['Charter', 'How we work together'],
      ['Review', 'The board on any day'],
      ['Board', 'Unplaced'],
    ] as const) {
      await goTo(ana, view)
      await expect(ana.page.getByText(seen, { exact: true }).first()).toBeAttached()
      const hidden = await ana.page.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      )
      expect(hidden, view).toBe(0)
    }
  })
}
