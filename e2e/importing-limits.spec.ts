import { expect, test } from './fixtures.ts'

const MATRIX = `| Activity | Product Owner | PM |
| --- | :-: | :-: |
| Roadmap | C | A |
`

test('of thousands of pieces that cannot be read the first are told', async ({ ana, board }) => {
  await ana.open(board)
  await ana.button('Add cards').click()
  await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
  const matrix = ana.dialog('Bring in a matrix')
  const notes = Array.from({ length: 9_000 }, (_, at) => `Note ${at + 1}`)
  const choosing = ana.page.waitForEvent('filechooser')
  await matrix.getByRole('button', { name: 'Choose a file…' }).click()
  const buffer = Buffer.from(`${MATRIX}\n${notes.join('\n')}\n`)
  await (await choosing).setFiles({ name: 'raci.md', mimeType: 'text/markdown', buffer })
  await expect(matrix.getByRole('heading', { name: '9,000 pieces were not read' })).toBeVisible()
  await expect(matrix.getByText('and 8,800 more')).toBeAttached()
  await expect(matrix.getByText(/^Note \d+$/)).toHaveCount(200)
})

test('cells may have 10,000 characters: the rest of a title goes into the details, and what no card holds is listed', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await ana.button('Add cards').click()
  await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
  const matrix = ana.dialog('Bring in a matrix')
  const long = `Quarterly planning ${'of all regions '.repeat(40)}ends here`
  const text = `Task,PO,PM\n${long},A,C\n${'B'.repeat(10_000)},C,A\n`
  await matrix.getByRole('textbox', { name: 'Paste the table' }).fill(text)
  await matrix.getByRole('button', { name: 'Read it' }).click()
  await expect(
    matrix.getByText('2 titles are longer than 200 characters: the rest goes into their details.'),
  ).toBeVisible()
  await expect(matrix.getByRole('heading', { name: '1 piece was not read' })).toBeVisible()
  await matrix.getByRole('button', { name: 'Add to the board' }).click()
  await expect(ana.note('2 responsibilities brought in')).toBeVisible()
  const { responsibilities } = await board.read()
  const [first, second] = responsibilities.slice(-2)
  expect([first?.title.length, second?.title.length].every((length = 0) => length <= 200)).toBe(true)
  expect(responsibilities.find(({ title }) => title.startsWith('Quarterly'))?.details).toContain('ends here')
  expect(responsibilities.find(({ title }) => title.startsWith('BBB'))?.details).toHaveLength(5000)
})

test('a matrix of more changes than one step can hold is refused with how many rows to bring', async ({
  ana,
  board,
}) => {
  ana.complaints.expect(/status of 422/)
  await ana.open(board)
  await ana.button('Add cards').click()
  await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
  const matrix = ana.dialog('Bring in a matrix')
  const roles = Array.from({ length: 12 }, (_, at) => `Role ${at}`)
  const rows = Array.from({ length: 500 }, (_, at) => [`Task ${at}`, 'A', ...roles.slice(1).map(() => 'R')])
  const text = [['Task', ...roles], ...rows].map((cells) => cells.join(',')).join('\n')
  await matrix.getByRole('textbox', { name: 'Paste the table' }).fill(text)
  await matrix.getByRole('button', { name: 'Read it' }).click()
  await expect(matrix.getByRole('alert')).toHaveText(
    /more than one step on the board can hold\. Bring in the first 38\d rows/,
  )
})
