import { fileURLToPath } from 'node:url'
import type { Boards } from './boards.ts'
import { type BoardsOptions, openBoards } from './open-boards.ts'
import { openSqliteStore } from './sqlite/store.ts'
import type { Store } from './store.ts'

/** Where the boards are kept when nobody says otherwise: a file in the working directory. */
export const DEFAULT_DATABASE_URL = 'file:./remit.db'

/** What this process has open. */
interface Opened {
  url: string
  store: Promise<Store>
  boards: Promise<Boards>
}

/** Next bundles routes apart, each with its own copy of this module; the store must be one for all of them. */
const KEY = Symbol.for('remit.store')
const house = globalThis as { [KEY]?: Opened | undefined }

/** A store of one's own, made or brought up to date. `file:PATH` is a SQLite file. Rejects with a sentence. */
export async function openStore(url: string): Promise<Store> {
  if (!url.startsWith('file:') || url.length === 'file:'.length)
    throw new Error(
      `DATABASE_URL must be file:PATH, such as ${DEFAULT_DATABASE_URL}, and not "${withoutSecret(url)}".`,
    )
  return openSqliteStore(url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length))
}

/** Opens the store of this process, which `store` and `boards` give from then on. Rejects with a sentence. */
export async function startStore(url: string, options: BoardsOptions = {}): Promise<void> {
  await start(url, options).boards
}

/** The store of this process; where `startStore` was not called, that of the environment's DATABASE_URL. Rejects with a sentence. */
export function store(): Promise<Store> {
  return opened().store
}

/** The boards of that store. */
export function boards(): Promise<Boards> {
  return opened().boards
}

/** Settles what was submitted, then closes the store of this process. It may be started again. */
export async function closeStore(): Promise<void> {
  const closing = house[KEY]
  house[KEY] = undefined
  if (!closing) return
  await (await closing.boards).close()
  await (await closing.store).close()
}

function opened(): Opened {
  return house[KEY] ?? start(process.env.DATABASE_URL || DEFAULT_DATABASE_URL, {})
}

function start(url: string, options: BoardsOptions): Opened {
  const already = house[KEY]
  if (already?.url === url) return already
  if (already) throw new Error('The store of this process is open already, at another DATABASE_URL.')
  const opening = openStore(url)
  const starting = { url, store: opening, boards: opening.then((each) => begin(each, options)) }
  house[KEY] = starting
  // One that could not be opened is not kept: the next who asks tries again.
  starting.boards.catch(() => {
    if (house[KEY] === starting) house[KEY] = undefined
  })
  return starting
}

/** Boards with secret votes are loaded at once: an earlier process may have ended between a reveal and forgetting them. */
async function begin(store: Store, options: BoardsOptions): Promise<Boards> {
  const boards = openBoards(store, options)
  try {
    for (const { boardId } of await store.secretRounds()) await boards.state(boardId)
  } catch (error) {
    options.failed?.(error)
  }
  return boards
}

/** Addresses of other databases hold a password. */
function withoutSecret(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
