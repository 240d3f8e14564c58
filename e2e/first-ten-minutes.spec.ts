import { expect, test } from './fixtures.ts'
import { drag, mouseOf } from './hands.ts'

test.describe('a new team', () => {
  test('names itself and has a board to move cards on, by mouse, key and menu', async ({ arrive }) => {
    const ana = await arrive('Ana', 'facilitator')
    await ana.page.goto('/')
    await ana.page.getByRole('textbox', { name: 'Name your team' }).fill('Team Kompas')
    await ana.page.getByRole('radio', { name: 'PO and PM' }).check()
    await ana.button('Start a board').click()
    await expect(ana.page.getByRole('heading', { level: 1, name: 'Team Kompas' })).toBeVisible()
    await expect(ana.page.getByRole('region', { name: 'Keep the facilitator link' })).toBeVisible()
    await ana.button('I do not need it').click()

    await drag(mouseOf(ana), 'Product backlog', { lane: 'Product Owner' })
    await expect(ana.titles('Product Owner')).toHaveText(['Product backlog'])
    await drag(mouseOf(ana), 'User stories', { lane: 'Product Owner', above: 'Product backlog' })
    await expect(ana.titles('Product Owner')).toHaveText(['User stories', 'Product backlog'])
    await ana.card('Product vision').focus()
    await ana.page.keyboard.press('3')
    await expect(ana.titles('Product Manager')).toHaveText(['Product vision'])
    await ana.move('Pricing', 'Shared')
    await expect(ana.note('Pricing moved to Shared')).toBeVisible()
    await ana.page.reload()
    await expect(ana.titles('Product Owner')).toHaveText(['User stories', 'Product backlog'])
    await expect(ana.titles('Product Manager')).toHaveText(['Product vision'])
    await expect(ana.titles('Shared')).toHaveText(['Pricing'])
  })

  test('is asked for its name when it gives none', async ({ arrive }) => {
    const ana = await arrive('Ana', 'facilitator')
    await ana.page.goto('/')
    await ana.button('Start a board').click()
    const name = ana.page.getByRole('textbox', { name: 'Name your team' })
    await expect(name).toBeFocused()
    await expect(name).toHaveAccessibleDescription('Name your team first: the board is called after it.')
  })

  test('keeps what it types while the script of the first page is still on its way', async ({ arrive }) => {
    const ana = await arrive('Ana', 'facilitator')
    let arrived = () => {}
    const script = new Promise<void>((resolve) => {
      arrived = resolve
    })
    await ana.page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await script
      await route.continue()
    })
    await ana.page.goto('/', { waitUntil: 'commit' })
    const name = ana.page.getByRole('textbox', { name: 'Name your team' })
    await name.fill('Team Kompas')
    await name.press('Enter')
    await expect(ana.button('Start a board')).toBeDisabled()
    arrived()
    await expect(name).toHaveValue('Team Kompas')
    await ana.button('Start a board').click()
    await expect(ana.page.getByRole('heading', { level: 1, name: 'Team Kompas' })).toBeVisible()
  })

  test('pastes a list at the start and finds its board again on the first page', async ({ arrive }) => {
    const ana = await arrive('Ana', 'facilitator')
    await ana.page.goto('/')
    await ana.page.getByRole('textbox', { name: 'Name your team' }).fill('Team Oost')
    await ana.page.getByRole('radio', { name: 'Blank or pasted list' }).check()
    await ana.page
      .getByRole('textbox', { name: 'Your responsibilities' })
      .fill('- Pricing\n2. Partner contracts')
    await ana.button('Start a board').click()
    await expect(ana.titles('Unplaced')).toHaveText(['Pricing', 'Partner contracts'])
    await ana.page.getByRole('link', { name: 'Remit, all boards' }).click()
    await ana.page.getByRole('link', { name: 'Team Oost' }).click()
    await expect(ana.titles('Unplaced')).toHaveText(['Pricing', 'Partner contracts'])
  })
})

test('names the Product Owner from the lane, pastes a list and adds from the catalogue', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await ana.button('Name someone as Product Owner').click()
  const question = ana.dialog('Who is Product Owner?')
  await question.getByRole('combobox', { name: 'Name' }).fill('Sanne Visser')
  await question.getByRole('button', { name: 'Fill role' }).click()
  await expect(ana.lane('Product Owner')).toContainText('Sanne Visser')

  await ana.button('Add cards').click()
  await ana.choose('Paste a list')
  const paste = ana.dialog('Paste a list')
  await paste.getByRole('textbox', { name: 'Your list' }).fill('• Release notes\n• Roadmap\n• User needs')
  await expect(paste).toContainText('“Roadmap” is on the board already and is left out.')
  await paste.getByRole('combobox', { name: 'Domain of Release notes' }).selectOption('Go-to-market')
  await paste.getByRole('button', { name: 'Add 2 cards' }).click()
  await expect(ana.card('Release notes')).toContainText('Go-to-market')
  await expect(ana.card('User needs')).toContainText('Discovery')

  await ana.button('Add cards').click()
  await ana.choose('From the catalogue')
  const catalogue = ana.dialog('Add from the catalogue')
  await catalogue.getByRole('searchbox', { name: 'Search the catalogue' }).fill('financial')
  await catalogue.getByRole('checkbox', { name: 'Financial goals' }).check()
  await catalogue.getByRole('button', { name: 'Add 1 card' }).click()
  await expect(ana.card('Financial goals')).toContainText('Business')
  await ana.undo.click()
  await expect(ana.card('Financial goals')).toBeHidden()
  await ana.undo.click()
  await expect(ana.card('Release notes')).toBeHidden()
  await expect(ana.card('User needs')).toBeHidden()
})

test('a second person comes by the link that the first has shown, with a name', async ({
  ana,
  arrive,
  board,
}) => {
  await ana.open(board)
  await ana.button('Share').click()
  const sharing = ana.dialog('Share this board')
  await sharing.getByRole('button', { name: 'Show link: participant link' }).click()
  await expect(sharing.getByRole('img', { name: 'QR code of the participant link' })).toBeVisible()
  const link = await sharing.getByRole('textbox', { name: 'Address of the participant link' }).inputValue()
  await sharing.getByRole('button', { name: 'Close' }).click()

  const ben = await arrive('Ben')
  await ben.page.goto(link)
  await expect(ben.page.getByRole('heading', { name: `Join ${board.title}` })).toBeVisible()
  expect(ben.page.url()).not.toContain('#')
  await ben.page.getByRole('textbox', { name: 'Your name' }).fill('Ben')
  await ben.button('Join the board').click()
  await expect(ana.button('2 people are here')).toBeVisible()
  await ben.move('Roadmap', 'Product Manager')
  await expect(ana.titles('Product Manager')).toHaveText(['Roadmap'])
  const details = await ana.openCard('Roadmap')
  await expect(details).toContainText('Ben moved it from Unplaced to Product Manager')
})
