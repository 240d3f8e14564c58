import { expect, type Page } from '@playwright/test'
import type { Access } from '#lib/board/access.ts'
import { BoardPage } from './board-page.ts'
import { type Complaints, hearComplaints } from './complaints.ts'
import type { SharedBoard } from './shared-board.ts'

/** Somebody with a browser of their own, who may do on a board what their link allows. */
export class Person extends BoardPage {
  readonly name: string
  readonly access: Access
  readonly complaints: Complaints

  constructor(page: Page, name: string, access: Access) {
    super(page)
    this.name = name
    this.access = access
    this.complaints = hearComplaints(page)
  }

  /** Opens the link of a board, gives a name and joins. */
  async open(board: SharedBoard): Promise<void> {
    await this.page.goto(board.links[this.access].url)
    await this.page.getByRole('textbox', { name: 'Your name' }).fill(this.name)
    const live = this.whenLive()
    await this.button('Join the board').click()
    await live
    await expect(this.page.getByRole('heading', { level: 1, name: board.title })).toBeVisible()
  }

  /** Loads the board again, in this tab. */
  async comeBack(board: SharedBoard): Promise<void> {
    const live = this.whenLive()
    await this.page.goto(board.url)
    await live
  }

  /** Waits until the board has fetched all of itself that it fetches on demand. */
  async isComplete(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('board-complete').length > 0)
  }

  /** Another tab of the same browser. */
  async anotherTab(): Promise<Person> {
    return new Person(await this.page.context().newPage(), this.name, this.access)
  }

  /** The page has taken over from what the server drew once it listens for news: from then on it hears clicks and keys. */
  private async whenLive(): Promise<void> {
    await this.page.waitForResponse((answer) => answer.url().includes('/stream?'))
  }
}
