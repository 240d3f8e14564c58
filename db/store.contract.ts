import { accessContract } from './access.contract.ts'
import { logContract } from './log.contract.ts'
import type { Store } from './store.ts'

/** How a contract comes by stores. `reopen` closes the store and opens the same data again; absent where nothing outlasts it. */
export interface Opened {
  store: Store
  reopen?(): Promise<Store>
}

/** The promises of `Store`, as tests: every store passes them. `open` makes a new and empty one each time. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  logContract(name, open)
  accessContract(name, open)
}
