import { expect, test } from './fixtures.ts'
import type { Person } from './person.ts'
import type { SharedBoard } from './shared-board.ts'

async function setOffline(person: Person, isOffline: boolean): Promise<void> {
  person.complaints.expect(/ERR_INTERNET_DISCONNECTED/)
  if (isOffline) await person.isComplete()
  await person.page.context().setOffline(isOffline)
}

/** How often each change stands in the log, after the entry that made the board. */
async function timesStored(board: SharedBoard): Promise<number[]> {
  const [, ...entries] = await board.entries()
  const ids = entries.map((entry) => entry.changeId)
  return ids.map((id) => ids.filter((each) => each === id).length)
}

test('what one does offline is shown, waits, and arrives when the network is back', async ({
  ana,
  ben,
  board,
}) => {
  await ana.open(board)
  await ben.open(board)
  await setOffline(ana, true)
  await expect(ana.note('You are offline. You can go on working.')).toBeVisible()
  await ana.move('Roadmap', 'Product Manager')
  await ana.move('Pricing', 'Shared')
  await expect(ana.note('You are offline. 2 changes wait to be sent.')).toBeVisible()
  await ben.move('Partner contracts', 'Product Owner')
  await expect(ben.titles('Product Manager')).toHaveCount(0)

  await setOffline(ana, false)
  await expect(ben.titles('Product Manager')).toHaveText(['Roadmap'])
  await expect(ben.titles('Shared')).toHaveText(['Pricing'])
  await expect(ana.titles('Product Owner')).toHaveText(['Partner contracts'])
  await expect(ana.note('You are offline')).toBeHidden()
  await expect(ana.note('Connecting again')).toBeHidden()
  expect(await timesStored(board)).toEqual([1, 1, 1])
})

test('every part of the board opens offline, also those that nobody has opened before', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await setOffline(ana, true)
  for (const item of ['Paste a list', 'From the catalogue', 'Removed cards', 'Not ours']) {
    await ana.button('Add cards').click()
    await ana.choose(item)
    await expect(ana.page.getByRole('dialog')).toBeVisible()
    await ana.page.keyboard.press('Escape')
    await expect(ana.page.getByRole('dialog')).toBeHidden()
  }
  for (const item of ['People and roles…', 'Settings…', 'Name and description…', 'Delete this board…']) {
    await ana.chooseFromBoardMenu(item)
    await expect(ana.page.getByRole('dialog')).toBeVisible()
    await ana.page.keyboard.press('Escape')
    await expect(ana.page.getByRole('dialog')).toBeHidden()
  }
  await ana.button('Share').click()
  await expect(ana.dialog('Share this board')).toBeVisible()
  await ana.page.keyboard.press('Escape')
  await ana.button('Name someone as Product Owner').click()
  await ana.dialog('Who is Product Owner?').getByRole('combobox', { name: 'Name' }).fill('Ana Jansen')
  await ana.page.keyboard.press('Enter')
  await expect(ana.lane('Product Owner')).toContainText('Ana Jansen')
  const unowned = ana.gaps.getByRole('listitem').filter({ hasText: 'belong to nobody' })
  await unowned.getByRole('button', { name: 'Assign', exact: true }).click()
  const mend = unowned.getByRole('form', { name: 'Who owns this? Roadmap' })
  await mend.getByRole('button', { name: 'Product Owner' }).click()
  await expect(ana.titles('Product Owner')).toHaveText(['Roadmap'])
  await ana.openCard('Pricing')
  await expect(ana.note('2 changes wait to be sent.')).toBeVisible()
})

test('what one did offline outlasts closing the page, and arrives once when it is opened again', async ({
  ana,
  board,
}) => {
  await ana.open(board)
  await setOffline(ana, true)
  await ana.move('Roadmap', 'Product Manager')
  await ana.startAdding('Release notes', 'Shared')
  await ana.page.keyboard.press('Enter')
  await ana.undo.click()
  await ana.move('Pricing', 'Shared')
  await expect(ana.note('2 changes wait to be sent.')).toBeVisible()
  const later = await ana.anotherTab()
  await ana.page.close()
  await setOffline(later, false)

  await later.comeBack(board)
  await expect(later.titles('Product Manager')).toHaveText(['Roadmap'])
  await expect(later.titles('Shared')).toHaveText(['Pricing'])
  await expect.poll(() => timesStored(board)).toEqual([1, 1])
  const third = await later.anotherTab()
  await third.comeBack(board)
  await third.move('Partner contracts', 'Product Owner')
  await expect(later.titles('Product Owner')).toHaveText(['Partner contracts'])
  expect(await timesStored(board)).toEqual([1, 1, 1])

  await later.undo.click()
  await expect(third.titles('Shared')).toHaveCount(0)
})

test('a change that no longer makes sense is set aside with the reason, and the rest is sent', async ({
  ana,
  board,
}) => {
  ana.complaints.expect(/status of 409/)
  await ana.open(board)
  await setOffline(ana, true)
  await ana.move('Roadmap', 'Product Manager')
  await ana.move('Pricing', 'Shared')
  const { id: responsibilityId } = await board.card('Roadmap')
  await board.change({ kind: 'responsibility.remove', responsibilityId })
  await setOffline(ana, false)

  const setAside = ana.page.getByRole('alert', { name: 'A change was not accepted' })
  await expect(setAside).toContainText('Moving “Roadmap” to Product Manager.')
  await expect(setAside).toContainText('This card is no longer on the board.')
  await expect(ana.card('Roadmap')).toBeHidden()
  await expect(ana.titles('Shared')).toHaveText(['Pricing'])
  await expect.poll(async () => (await board.card('Pricing')).lane).toBe('shared')
  await setAside.getByRole('button', { name: 'All right' }).click()
  await expect(setAside).toBeHidden()
})

test('an entry of the queue that the server does not understand is set aside, and the rest is sent', async ({
  ana,
  board,
}) => {
  ana.complaints.expect(/status of 400/)
  await ana.open(board)
  await setOffline(ana, true)
  await ana.move('Pricing', 'Shared')
  await ana.page.evaluate(async (boardId) => {
    const opening = indexedDB.open('remit')
    await new Promise((done) => {
      opening.onsuccess = done
    })
    const pending = { changeId: 'odd', at: '2026-01-01T00:00:00.000Z', changes: [{ kind: 'card.teleport' }] }
    const writing = opening.result.transaction('pending', 'readwrite')
    writing.objectStore('pending').put({ boardId, order: 1, pending }, 'odd')
    await new Promise((done) => {
      writing.oncomplete = done
    })
  }, board.id)
  const later = await ana.anotherTab()
  later.complaints.expect(/status of 400/)
  await ana.page.close()
  await setOffline(later, false)

  await later.comeBack(board)
  await expect(later.titles('Shared')).toHaveText(['Pricing'])
  await expect.poll(async () => (await board.card('Pricing')).lane).toBe('shared')
  const setAside = later.page.getByRole('alert', { name: 'A change was not accepted' })
  await expect(setAside).toContainText('The server did not understand it.')
  await setAside.getByRole('button', { name: 'All right' }).click()
  await later.comeBack(board)
  await expect(later.titles('Shared')).toHaveText(['Pricing'])
  await expect(setAside).toBeHidden()
})
