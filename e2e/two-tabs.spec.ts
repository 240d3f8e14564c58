import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import { openVote, place, revealed, screenOf } from './voting.ts'

test.use({ start: { cards: ['Roadmap', 'Pricing', 'Product backlog'] } })

/** What somebody has placed so far, when they have come to the end. */
function summary(person: Person) {
  return screenOf(person).getByRole('listitem')
}

test('two tabs of one person show the same choices, and the last one counts, made offline or not', async ({
  ben,
  board,
}) => {
  await openVote(board)
  await ben.open(board)
  await ben.button('Start').click()
  await place(ben, 'Roadmap', 'Product Owner')
  const other = await ben.anotherTab()
  for (const tab of [ben, other]) tab.complaints.expect(/ERR_INTERNET_DISCONNECTED/)
  await other.comeBack(board)
  await place(other, 'Pricing', 'Shared')
  await place(other, 'Product backlog', 'Product Owner')
  await ben.button('Skip').or(ben.button('Next')).click()
  await ben.button('To the end').click()
  await expect(summary(ben)).toHaveText([
    'RoadmapProduct Owner',
    'PricingShared',
    'Product backlogProduct Owner',
  ])

  for (const tab of [ben, other]) await tab.isComplete()
  await ben.page.context().setOffline(true)
  await summary(ben).nth(1).getByRole('button').click()
  await place(ben, 'Pricing', 'Nobody')
  await expect(summary(other).nth(1)).toHaveText('PricingNobody')
  await summary(other).nth(1).getByRole('button').click()
  await place(other, 'Pricing', 'Product Manager')
  await expect(summary(ben).nth(1)).toHaveText('PricingProduct Manager')
  await ben.page.context().setOffline(false)
  for (const tab of [ben, other]) await expect(tab.note('Kept on this device')).toBeHidden()
  const { tallies } = await revealed(board)
  expect(tallies.Pricing).toEqual({ 'product-manager': 1 })
})

test('what was chosen offline on a tab that is closed since is sent by the other', async ({ ben, board }) => {
  await openVote(board)
  await ben.open(board)
  await ben.button('Start').click()
  const other = await ben.anotherTab()
  for (const tab of [ben, other]) tab.complaints.expect(/ERR_INTERNET_DISCONNECTED/)
  await other.comeBack(board)
  await other.button('Start').click()
  await ben.page.context().setOffline(true)
  await place(other, 'Roadmap', 'Shared')
  await expect(other.note('Kept on this device')).toBeVisible()
  await other.page.close()
  await ben.page.context().setOffline(false)
  const kept = async () => {
    const { boardId, roundId } = { boardId: board.id, roundId: 'first' }
    return ben.page.evaluate(
      async ([board, round]) =>
        (await (await fetch(`/api/boards/${board}/rounds/${round}/vote`)).json()).placements,
      [boardId, roundId],
    )
  }
  const { id } = await board.card('Roadmap')
  await expect.poll(kept).toEqual({ [id]: 'shared' })
})
