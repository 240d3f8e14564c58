import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { openMemoryStore } from '#db/memory-store.ts'
import { openBoards } from '#db/open-boards.ts'
import type { Store } from '#db/store.ts'
import { makeApi } from './api.ts'
import type { Config } from './config.ts'
import type { House } from './house.ts'
import { makeHouse } from './open-house.ts'

/** The interface over real HTTP on a port of its own, for tests. `lines`: what it has logged. */
export interface TestServer {
  origin: string
  house: House
  lines: object[]
  stop(): Promise<void>
}

/** Serves a store, a forgetful one unless told, with the settings that differ from the defaults. */
export async function serveForTest(
  settings: Partial<Config> = {},
  store: Store = openMemoryStore(),
): Promise<TestServer> {
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: 'file:none',
    proxies: 0,
    rateLimits: false,
    logLevel: 'info',
    ...settings,
  }
  const lines: object[] = []
  const note = (facts: object, message: string) => void lines.push({ ...facts, message })
  const log = { debug: note, info: note, error: note, flush: () => {} }
  const boards = openBoards(store)
  const house = makeHouse(config, store, boards, log)
  const server = createServer(getRequestListener(makeApi(house).fetch, { overrideGlobalObjects: false }))
  await new Promise<void>((resolve) => server.listen(0, config.host, resolve))
  const stop = async () => {
    house.rooms.closeAll()
    server.closeAllConnections()
    await closed(server)
    await boards.close()
    await store.close()
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, house, lines, stop }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
