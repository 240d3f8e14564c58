import type { Locator } from '@playwright/test'
import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { row, shown } from './reveal-page.ts'
import type { SharedBoard } from './shared-board.ts'
import { asked, screenOf } from './voting.ts'

const CARDS = ['Roadmap', 'Product vision', 'Product launch', 'Pricing', 'Product backlog', 'User stories']
const CHOICES = ['Product Owner', 'Shared', 'Product Manager', 'Nobody']

test.use({ start: { cards: CARDS }, actionTimeout: 10_000 })
test.describe.configure({ timeout: 240_000 })

/** Everyone does the same at the same time. */
function each(people: readonly Person[], does: (person: Person) => Promise<unknown>): Promise<unknown> {
  return Promise.all(people.map(does))
}

/** Chooses for each card in turn, by its key: on a phone with a thumb, else on the keyboard. */
async function placeAll(person: Person, titles: readonly string[], keys: string): Promise<void> {
  const { page } = person
  const isPhone = (page.viewportSize()?.width ?? 0) < 400
  for (const [at, title] of titles.entries()) {
    await expect(asked(person, title)).toBeVisible()
    const key = keys[at] ?? ''
    const lane = new RegExp(`^${CHOICES[Number(key) - 1]}`)
    if (isPhone) await screenOf(person).getByRole('button', { name: lane }).tap()
    else await page.keyboard.press(key)
  }
}

async function start(person: Person): Promise<void> {
  await person.button('Start').click()
}

/** Has nothing to add, and waits for the others. */
async function finish(person: Person): Promise<void> {
  await person.button('I’m done').click()
  await expect(screenOf(person).getByRole('heading', { name: 'You are done' })).toBeVisible()
}

/** Asks everyone, by the facilitator's primary button; `change` fills in what is not as proposed. */
async function ask(ana: Person, button: string, change: (form: Locator) => Promise<unknown>): Promise<void> {
  await ana.button(button).click()
  const form = ana.dialog('Ask everyone to place the cards')
  await change(form)
  await form.getByRole('button', { name: 'Start the vote' }).click()
}

async function revealNow(ana: Person, button: string): Promise<void> {
  await ana.button(button).click()
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Reveal', exact: true }).click()
}

/** What lies in a lane, as somebody sees it. */
async function inLane(person: Person, lane: string): Promise<string[]> {
  const tab = person.tab(lane)
  if (await tab.isVisible()) await tab.tap()
  return (await person.titles(lane).allTextContents()).sort()
}

/** Waits until somebody sees the lanes as they were agreed. */
async function seesAgreed(person: Person): Promise<void> {
  for (const [lane, titles] of [
    ['Product Owner', ['Product backlog']],
    ['Shared', ['Product vision', 'Roadmap']],
    ['Product Manager', ['Pricing', 'User stories']],
    ['Unplaced', ['Product launch']],
  ] as const) {
    await expect.poll(() => inLane(person, lane), `what ${person.name} sees in ${lane}`).toEqual(titles)
  }
}

async function lead(person: Person, title: string, role: string): Promise<void> {
  await person.page.getByRole('group', { name: `Lead of ${title}` }).getByRole('button', { name: role }).click()
}

async function standsAs(board: SharedBoard, title: string, as: object): Promise<void> {
  await expect.poll(() => board.card(title)).toMatchObject(as)
}

test('a facilitator and six people go from the join link to lanes they agreed on', async ({
  ana,
  ben,
  arrive,
  board,
}) => {
  const cem = await arrive('Cem')
  const dora = await arrive('Dora')
  const pia = await arrive('Pia', 'participant', PHONE)
  const rik = await arrive('Rik', 'participant', PHONE)
  const inTime = [ana, ben, cem, dora, pia, rik]

  await test.step('they come by the link while the board is prepared', async () => {
    await ana.open(board)
    await ana.button('Name someone as Product Owner').click()
    const question = ana.dialog('Who is Product Owner?')
    await question.getByRole('combobox', { name: 'Name' }).fill('Ben')
    await question.getByRole('button', { name: 'Fill role' }).click()
    await ana.button('Start a workshop').click()
    await ana.dialog('Start a workshop').getByRole('button', { name: 'Start', exact: true }).click()
    await expect(ana.page.getByText('Check the cards and who fills which role')).toBeVisible()
    for (const person of [ben, cem, dora, pia, rik]) await person.open(board)
    await expect(pia.page.getByText('The board is being prepared.')).toBeVisible()
    await expect(ana.button('6 people are here')).toBeVisible()
  })

  await test.step('all are asked at once, and see the same time run', async () => {
    await ask(ana, 'Ask everyone to place the cards', async (form) => {
      await expect(form.getByRole('radio', { name: /^Anonymous/ })).toBeChecked()
    })
    await each(inTime, async (person) => {
      await expect(screenOf(person)).toContainText('everyone sees how many chose what, not who')
      await expect(person.page.getByRole('timer')).toHaveText(/^(3:00|2:\d\d)$/)
    })
    await ana.button('+1 minute').click()
    await each(inTime, (person) => expect(person.page.getByRole('timer')).toHaveText(/^(4:00|3:\d\d)$/))
  })

  const eva = await arrive('Eva')
  const seven = [...inTime, eva]
  await test.step('each places the cards alone, one only watches, one comes late', async () => {
    await dora.button('Just watch').click()
    await each([ana, ben, cem, pia, rik], start)
    await Promise.all([
      placeAll(ana, CARDS, '121313').then(() => finish(ana)),
      placeAll(ben, CARDS, '123313').then(() => finish(ben)),
      placeAll(cem, CARDS, '323313').then(() => finish(cem)),
      placeAll(pia, CARDS, '241313').then(() => finish(pia)),
    ])
    await expect(screenOf(dora)).toContainText('5 of 6 are done')
    await rik.button('Add a remark').tap()
    await rik.page.getByRole('textbox', { name: 'Your remark on this card' }).fill('A canary sings')
    await placeAll(rik, CARDS, '241313')
    await finish(rik)
    await eva.open(board)
    await start(eva)
    await expect(screenOf(eva)).toContainText('6 of 7 are done')
    await placeAll(eva, CARDS, '323113')
  })

  await test.step('nobody sees what others chose', async () => {
    const others = [ana, ben, cem, dora, pia]
    await each(others, async (person) => {
      await expect(screenOf(person)).toContainText('6 of 7 are done')
      await expect(screenOf(person)).not.toContainText(new RegExp([...CHOICES, ...CARDS].join('|')))
    })
    const told = await Promise.all(others.map(({ page }) => page.content()))
    told.push(JSON.stringify(await board.read()), JSON.stringify(await board.entries()))
    for (const each of told) expect(each).not.toContain('canary')
    await finish(eva)
    await expect(screenOf(ana)).toContainText('7 of 7 are done')
  })

  await test.step('the reveal shows everyone the card on which they differ most', async () => {
    await revealNow(ana, 'Reveal: 7 of 7 are done')
    await each([ana, ben, cem, dora, eva], async (person) => {
      await expect(
        person.page.getByRole('heading', { name: 'You disagree on 4 of 6 cards' }),
      ).toBeVisible()
      const rows = person.page.getByRole('list', { name: 'Cards, most contested first' }).getByRole('button')
      await expect(rows).toContainText(['Roadmap', 'Product launch', 'Product vision', 'Pricing'])
      await expect(shown(person, 'Roadmap')).toContainText('A canary sings')
      await expect(shown(person, 'Roadmap')).not.toContainText('Rik')
    })
    await expect(pia.page.getByRole('heading', { name: 'You disagree on 4 of 6 cards' })).toBeVisible()
    await row(ana, 'Pricing').click()
    await each(seven, (person) => expect(shown(person, 'Pricing')).toContainText('5 say Product Manager'))
  })

  await test.step('one card is adopted with the reason, one is left open', async () => {
    await expect(shown(ana, 'Pricing')).toContainText('decisions stay provisional')
    await ana.page.getByRole('textbox', { name: 'Why this choice?' }).fill('Petra knows the market')
    await ana.button('Adopt Product Manager').click()
    await standsAs(board, 'Pricing', {
      lane: 'product-manager',
      decision: { note: 'Petra knows the market', provisional: true },
    })
    await row(ana, 'Product launch').click()
    await ana.button('Leave it open').click()
    const form = ana.page.getByRole('form', { name: /^Who brings a proposal/ })
    await form.getByRole('combobox', { name: 'Who' }).fill('Ben')
    await form.getByLabel('By when').fill('2031-03-14')
    await form.getByRole('button', { name: 'Leave it open' }).click()
    await expect(row(eva, 'Product launch')).toContainText('Left open')
  })

  await test.step('all seven vote again on one card', async () => {
    await row(ana, 'Roadmap').click()
    await ana.button('Vote again').click()
    await each(seven, (person) => placeAll(person, ['Roadmap'], '2'))
    await revealNow(ana, 'Reveal: 7 of 7 are done')
    await each(seven, async (person) => {
      await expect(shown(person, 'Roadmap')).toContainText('Everyone says Shared.')
      await expect(shown(person, 'Roadmap')).toContainText('Before: 2 say Product Owner')
    })
    await ana.button('Adopt Shared').click()
    await standsAs(board, 'Roadmap', { lane: 'shared' })
  })

  await test.step('what all placed alike is adopted in one step, taken back and adopted again', async () => {
    const before = (await board.entries()).length
    await ana.button('Adopt all 2').click()
    await standsAs(board, 'Product backlog', { lane: 'product-owner' })
    await ana.undo.click()
    await standsAs(board, 'Product backlog', { lane: 'unplaced' })
    await standsAs(board, 'User stories', { lane: 'unplaced' })
    await ana.button('Adopt all 2').click()
    await standsAs(board, 'User stories', { lane: 'product-manager' })
    expect(await board.entries()).toHaveLength(before + 3)
  })

  await test.step('back to place: who has two of them today', async () => {
    await ana.button('Back to Place').click()
    await expect(screenOf(cem)).toContainText('No vote is open')
    await ask(ana, 'Ask a question', async (form) => {
      await form.getByRole('radio', { name: /^Today/ }).check()
      await form.getByRole('combobox', { name: 'Which cards?' }).selectOption({ label: 'Delivery (2)' })
    })
    await each(seven, async (person) => {
      await start(person)
      await placeAll(person, ['Product backlog', 'User stories'], '23')
      await finish(person)
    })
    await revealNow(ana, 'Reveal: 7 of 7 are done')
    await ben.page.getByRole('group', { name: 'Which vote is shown' }).getByText('Today').click()
    await expect(ben.page.getByRole('heading', { name: 'You agree on all 2 cards' })).toBeVisible()
  })

  await test.step('they agree: leads, a handover, what was provisional', async () => {
    await ana.button('Go on to agreeing').click()
    await expect(pia.list('Unplaced')).toBeVisible()
    await ben.button('Adopt Shared for Product vision').click()
    await lead(ben, 'Roadmap', 'Product Owner')
    await lead(cem, 'Product vision', 'Product Manager')
    await standsAs(board, 'Product vision', { lane: 'shared', lead: 'product-manager' })
    await standsAs(board, 'Roadmap', { lane: 'shared', lead: 'product-owner' })

    await ana.button('Arrange the handover of Product backlog').click()
    const form = ana.page.getByRole('form', { name: 'Arrange the handover of Product backlog' })
    await form.getByRole('combobox', { name: 'Who' }).fill('Ben')
    await form.getByLabel('By when').fill('2031-04-01')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(ben.page.getByText('The handover is arranged')).toBeVisible()
    await ana.button('Confirm Pricing').click()
    await standsAs(board, 'Pricing', { decision: { note: 'Petra knows the market' } })
    expect((await board.card('Pricing')).decision?.provisional).toBeUndefined()
  })

  await test.step('who comes now is told what they missed, and all see the same lanes', async () => {
    await ana.button('Back to Reveal').click()
    const fay = await arrive('Fay')
    await fay.open(board)
    await expect(fay.page.getByRole('region', { name: 'You came after the reveal' })).toBeVisible()
    await ana.button('Go on to agreeing').click()
    for (const person of [...seven, fay]) await seesAgreed(person)
    await ana.button('Write the charter').click()
    await expect(pia.page.getByText('Read through what you agreed.')).toBeVisible()
  })
})
