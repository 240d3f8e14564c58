import { expect, type Locator, type Page } from '@playwright/test'

/** A board as a person finds their way on it: by the names of lanes, cards and buttons. */
export class BoardPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** A lane with its heading and cards. */
  lane(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** The part of a lane in which its cards lie. */
  list(lane: string): Locator {
    return this.page.getByRole('region', { name: `Cards in ${lane}`, exact: true })
  }

  /** The titles of a lane's cards, from the top. */
  titles(lane: string): Locator {
    return this.list(lane).getByRole('heading', { level: 3 })
  }

  /** A lane's tab, which a phone shows in place of the lanes beside each other. */
  tab(lane: string): Locator {
    const tabs = this.page.getByRole('navigation', { name: 'Lanes' })
    return tabs.getByRole('button', { name: new RegExp(`^${escaped(lane)},`) })
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title, exact: true })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Takes back one's own last change; it stands in the bar above the board. */
  get undo(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: 'Undo' })
  }

  get redo(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: 'Redo' })
  }

  get newCardField(): Locator {
    return this.page.getByRole('textbox', { name: 'Title of the new card' })
  }

  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true })
  }

  get gaps(): Locator {
    return this.page.getByRole('complementary', { name: 'Gaps' })
  }

  /** The details of an open card. */
  details(title: string): Locator {
    return this.page.getByRole('complementary', { name: `Details of ${title}`, exact: true })
  }

  /** What is said to those who listen. */
  said(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  /** What is said and shown as well: how the connection is, and at the foot of the screen what has just been done. */
  note(text: string | RegExp): Locator {
    return this.page.getByRole('status').getByText(text)
  }

  /** What has the focus within an element, or the element itself. */
  focusIn(element: Locator): Locator {
    return element.and(this.page.locator(':focus')).or(element.locator(':focus'))
  }

  /** Moves a card by its menu. */
  async move(title: string, lane: string): Promise<void> {
    await this.card(title).hover()
    await this.button(`Move ${title} to…`).click()
    await this.choose(lane)
    await expect(this.list(lane).getByRole('article', { name: title, exact: true })).toBeVisible()
  }

  /** Chooses from the menu that is open. */
  async choose(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: new RegExp(`^${escaped(item)}`) }).click()
  }

  async chooseFromBoardMenu(item: string): Promise<void> {
    await this.button('Board menu').click()
    await this.choose(item)
  }

  /** Opens the field for new cards of a lane and types into it, without sending it. */
  async startAdding(title: string, lane = 'Unplaced'): Promise<void> {
    await this.button(`Add a card to ${lane}`).click()
    await this.newCardField.fill(title)
  }

  /** Opens the details of a card by a click on its title. */
  async openCard(title: string): Promise<Locator> {
    await this.card(title).getByRole('button', { name: title, exact: true }).click()
    await expect(this.details(title)).toBeVisible()
    return this.details(title)
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
