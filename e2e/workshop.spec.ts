import type { Change } from '#lib/board/change.ts'
import { ask, revealNow, standsAs } from './facilitating.ts'
import { expect, PHONE, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { row, shown } from './reveal-page.ts'
import { CHOICES, each, finish, lead, placeAll, seesLanes, start, vote } from './taking-part.ts'
import { screenOf } from './voting.ts'

const WHY = 'Petra knows the market'
const CARDS = ['Roadmap', 'Product vision', 'Product launch', 'Pricing', 'Product backlog', 'User stories']

test.use({ start: { cards: CARDS }, actionTimeout: 10_000 })
test.describe.configure({ timeout: 240_000 })

function isMove({ kind }: Change): boolean {
  return kind === 'responsibility.move'
}

/** The lanes as they are agreed on, each with its titles by letter. */
const AGREED = {
  'Product Owner': ['Product backlog'],
  Shared: ['Product vision', 'Roadmap'],
  'Product Manager': ['Pricing', 'User stories'],
  Unplaced: ['Product launch'],
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
      vote(ana, CARDS, '121313'),
      vote(ben, CARDS, '123313'),
      vote(cem, CARDS, '323313'),
      vote(pia, CARDS, '241313'),
    ])
    await expect(screenOf(dora)).toContainText('5 of 6 are done')
    await rik.button('Add a remark').tap()
    await rik.page.getByRole('textbox', { name: 'Your remark on this card' }).fill('A canary sings')
    await vote(rik, CARDS, '241313')
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
    const headline = ({ page }: Person) => page.getByRole('heading', { name: 'You disagree on 4 of 6 cards' })
    await each(seven, (person) => expect(headline(person)).toBeVisible())
    await each([ana, ben, cem, dora, eva], async (person) => {
      const rows = person.page.getByRole('list', { name: 'Cards, most contested first' }).getByRole('button')
      await expect(rows).toContainText(['Roadmap', 'Product launch', 'Product vision', 'Pricing'])
      await expect(shown(person, 'Roadmap')).toContainText('A canary sings')
      await expect(shown(person, 'Roadmap')).not.toContainText('Rik')
    })
    await row(ana, 'Pricing').click()
    await each(seven, (person) => expect(shown(person, 'Pricing')).toContainText('5 say Product Manager'))
  })

  await test.step('one card is adopted with the reason, one is left open', async () => {
    await expect(shown(ana, 'Pricing')).toContainText('decisions stay provisional')
    await ana.page.getByRole('textbox', { name: 'Why this choice?' }).fill(WHY)
    await ana.button('Adopt Product Manager').click()
    await standsAs(board, 'Pricing', { lane: 'product-manager', decision: { note: WHY, provisional: true } })
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
    await ana.button('Adopt all 2').click()
    await standsAs(board, 'Product backlog', { lane: 'product-owner' })
    await ana.undo.click()
    await standsAs(board, 'User stories', { lane: 'unplaced' })
    await ana.button('Adopt all 2').click()
    await standsAs(board, 'User stories', { lane: 'product-manager' })
    const moves = (await board.entries()).map(({ changes }) => changes.filter(isMove).length)
    // Pricing and Roadmap one by one, then both cards in each of three steps.
    expect(moves.filter((count) => count > 0)).toEqual([1, 1, 2, 2, 2])
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
      await vote(person, ['Product backlog', 'User stories'], '23')
    })
    await revealNow(ana, 'Reveal: 7 of 7 are done')
    await ben.page.getByRole('group', { name: 'Which vote is shown' }).getByText('Today').click()
    await expect(ben.page.getByRole('heading', { name: 'You agree on all 2 cards' })).toBeVisible()
  })

  await test.step('they agree: leads, a handover, what was provisional', async () => {
    await ana.button('Go on to agreeing').click()
    await ben.button('Adopt Shared for Product vision').click()
    await pia.button('Agree').tap()
    await lead(pia, 'Roadmap', 'Product Owner')
    await pia.dialog('Agree').getByRole('button', { name: 'Close' }).tap()
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
    await standsAs(board, 'Pricing', { decision: { note: WHY } })
    expect((await board.card('Pricing')).decision?.provisional).toBeUndefined()
  })

  await test.step('who comes now is told what they missed, and all see the same lanes', async () => {
    await ana.button('Back to Reveal').click()
    const fay = await arrive('Fay')
    await fay.open(board)
    await expect(fay.page.getByRole('region', { name: 'You came after the reveal' })).toBeVisible()
    await ana.button('Go on to agreeing').click()
    for (const person of [...seven, fay]) await seesLanes(person, AGREED)
    await ana.button('Write the charter').click()
    await expect(pia.page.getByText('Read through what you agreed.')).toBeVisible()
  })
})
