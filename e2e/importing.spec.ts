import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'

const MATRIX = `| # | Activity | Product Owner | PM | Developers | Legal |
| --- | --- | :-: | :-: | :-: | :-: |
| 1 | Roadmap | C | **A/R** | I | see wiki |
| 2 | Incident response | A | A | R | C |
`

test.describe('a matrix from elsewhere', () => {
  test('is read, corrected, added as one entry, and taken back by one undo', async ({ ana, board }) => {
    ana.complaints.expect(/status of 422/)
    await ana.open(board)
    const matrix = ana.dialog('Bring in a matrix')
    await ana.button('Add cards').click()
    await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
    await matrix.getByRole('textbox', { name: 'Paste the table' }).fill('- Roadmap\n- Pricing')
    await matrix.getByRole('button', { name: 'Read it' }).click()
    await expect(matrix.getByRole('alert')).toContainText('This is no table')
    await matrix.getByRole('textbox', { name: 'Paste the table' }).fill(MATRIX)
    await matrix.getByRole('button', { name: 'Read it' }).click()

    await expect(matrix.getByRole('heading', { name: '2 responsibilities, 4 roles' })).toBeVisible()
    await expect(matrix.getByRole('row', { name: /^Roadmap/ })).toHaveText(/A R/)
    await expect(matrix.getByText('One is on the board already and is updated.')).toBeVisible()
    await expect(matrix.getByText('Roadmap: Unplaced → Product Manager')).toBeVisible()
    await expect(matrix.getByText('Row 3, cell 6')).toBeVisible()
    await expect(matrix.getByText('Incident response is shared without a lead.')).toBeVisible()
    await matrix.getByRole('combobox', { name: 'Legal' }).selectOption('Into the details')
    await expect(matrix.getByRole('heading', { name: '2 responsibilities, 3 roles' })).toBeVisible()
    await expect(matrix.getByRole('heading', { name: 'Everything was read' })).toBeVisible()

    await matrix.getByRole('button', { name: 'Add to the board' }).click()
    await expect(ana.note('2 responsibilities brought in')).toBeVisible()
    await expect(ana.titles('Product Manager')).toHaveText(['Roadmap'])
    await expect(ana.titles('Shared')).toHaveText(['Incident response'])
    const roadmap = await board.card('Roadmap')
    expect(roadmap.details).toContain('Legal: see wiki')
    await ana.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(ana.titles('Shared')).toHaveCount(0)
    await expect(ana.titles('Unplaced')).toHaveText([
      'Roadmap',
      'Pricing',
      'Product backlog',
      'Partner contracts',
    ])
    expect((await board.read()).roles.map(({ name }) => name)).toEqual(['Product Owner', 'Product Manager'])
    await ana.redo.click()
    await expect(ana.titles('Shared')).toHaveText(['Incident response'])
  })

  test('that says nothing of who is accountable leaves a card where it is, and names what stands twice', async ({
    ana,
    board,
  }) => {
    const { id } = await board.card('Pricing')
    await board.change({ kind: 'responsibility.move', responsibilityId: id, lane: 'product-manager' })
    await ana.open(board)
    await ana.button('Add cards').click()
    await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
    const matrix = ana.dialog('Bring in a matrix')
    const text = 'Activity / Task;PO (Anna);Product Mgr\nPricing;C;\nBudget;A;\nBudget;;A\n'
    await matrix.getByRole('textbox', { name: 'Paste the table' }).fill(text)
    await matrix.getByRole('button', { name: 'Read it' }).click()
    await expect(
      matrix.getByText('Known here: PO (Anna) is Product Owner and Product Mgr is Product Manager.'),
    ).toBeVisible()
    await expect(matrix.getByText('2 rows are called Budget: each becomes a card.')).toBeVisible()
    await expect(matrix.getByRole('heading', { name: '1 card on the board changes' })).toBeVisible()
    await expect(matrix.getByText('Pricing: stays in Product Manager')).toBeVisible()
    await matrix.getByRole('button', { name: 'Add to the board' }).click()
    await expect(ana.titles('Product Manager')).toHaveText(['Pricing', 'Budget'])
  })

  test('comes from a file that is dropped on the matrix, and a viewer cannot drop any', async ({
    ana,
    vera,
    board,
  }) => {
    const drop = async (person: typeof ana) => {
      const data = await person.page.evaluateHandle(() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File(['Task;PO;PM\nPricing;A;C\n'], 'raci.csv', { type: 'text/csv' }))
        return transfer
      })
      await person.page.dispatchEvent('body', 'dragover', { dataTransfer: data })
      await person.page.dispatchEvent('body', 'drop', { dataTransfer: data })
    }
    await ana.open(board)
    await ana.page.getByRole('link', { name: 'Matrix' }).click()
    await ana.isComplete()
    await drop(ana)
    const matrix = ana.dialog('Bring in a matrix')
    await expect(matrix.getByRole('heading', { name: '1 responsibility, 2 roles' })).toBeVisible()
    await matrix.getByRole('button', { name: 'Add to the board' }).click()
    await expect.poll(async () => (await board.card('Pricing')).lane).toBe('product-owner')
    await vera.open(board)
    await vera.isComplete()
    await drop(vera)
    await expect(vera.button('Add cards')).toHaveCount(0)
    await expect(vera.dialog('Bring in a matrix')).toHaveCount(0)
  })

  test('has its own entry on the matrix, where a second file that is dropped replaces the first', async ({
    ana,
    board,
  }) => {
    await ana.open(board)
    await ana.page.getByRole('link', { name: 'Matrix' }).click()
    await ana.button('Bring in or take away').click()
    await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
    const matrix = ana.dialog('Bring in a matrix')
    const drop = async (text: string) => {
      const dataTransfer = await ana.page.evaluateHandle((content) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content], 'raci.csv', { type: 'text/csv' }))
        return transfer
      }, text)
      await matrix.dispatchEvent('drop', { dataTransfer })
    }
    await drop('Task;PO;PM\nPricing;A;C\n')
    await expect(matrix.getByRole('heading', { name: '1 responsibility, 2 roles' })).toBeVisible()
    await expect(matrix.getByText('Known here: PO is Product Owner and PM is Product Manager.')).toBeVisible()
    await drop('Task;PO;PM;Legal\nPricing;A;C;I\nContracts;C;A;R\n')
    await expect(matrix.getByRole('heading', { name: '2 responsibilities, 3 roles' })).toBeVisible()
    await expect(matrix).toHaveCount(1)
    await matrix.getByRole('button', { name: 'Add to the board' }).click()
    await expect(matrix).toHaveCount(0)
    await expect.poll(async () => (await board.card('Contracts')).lane).toBe('product-manager')
  })

  test('goes out as a workbook and comes back onto another board', async ({ ana, board }) => {
    await board.change({
      kind: 'responsibility.move',
      responsibilityId: (await board.card('Pricing')).id,
      lane: 'shared',
    })
    await ana.open(board)
    await ana.button('Board menu').click()
    await ana.page.getByRole('menuitem', { name: 'Take it away…' }).click()
    const away = ana.dialog('Take it away')
    const download = ana.page.waitForEvent('download')
    await away.getByRole('link', { name: 'Save Matrix for Excel' }).click()
    const file = await (await download).path()
    expect((await download).suggestedFilename()).toBe('Team-Kompas-matrix.xlsx')
    await ana.page.keyboard.press('Escape')
    await ana.button('Add cards').click()
    await ana.page.getByRole('menuitem', { name: 'Bring in a matrix' }).click()
    const matrix = ana.dialog('Bring in a matrix')
    await matrix
      .getByLabel('Choose a file…', { exact: true })
      .and(ana.page.locator('input'))
      .setInputFiles({
        name: 'matrix.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await readFile(file),
      })
    await expect(matrix.getByText('The board says all of this already.')).toBeVisible()
    await expect(matrix.getByRole('heading', { name: 'Everything was read' })).toBeVisible()
  })
})
