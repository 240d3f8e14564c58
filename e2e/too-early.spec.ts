import { expect, test } from './fixtures.ts'
import { steer } from './revealed-board.ts'

test('a change that came too early is offered again when it is its time, also after the page was loaded anew', async ({
  ben,
  board,
}) => {
  ben.complaints.expect(/status of 403/)
  await ben.open(board)
  await steer(board, { kind: 'phase.set', phase: 'reveal' })
  await ben.button('Show the board').click()
  await ben.card('Roadmap').hover()
  await ben.button('Move Roadmap to…').click()
  await ben.choose('Product Manager')
  const setAside = ben.page.getByRole('alert', { name: 'A change of yours waits' })
  await expect(setAside).toContainText('Moving “Roadmap” to Product Manager.')
  await expect(ben.titles('Product Manager')).toHaveCount(0)

  await ben.comeBack(board)
  await expect(setAside).toContainText('Moving “Roadmap” to Product Manager.')
  expect((await board.card('Roadmap')).lane).toBe('unplaced')
  await setAside.getByRole('button', { name: 'Keep it for later' }).click()
  await steer(board, { kind: 'phase.set', phase: 'agree' })
  await setAside.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(async () => (await board.card('Roadmap')).lane).toBe('product-manager')

  await ben.comeBack(board)
  await expect(ben.titles('Product Manager')).toHaveText(['Roadmap'])
  await expect(setAside).toHaveCount(0)
})
