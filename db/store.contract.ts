import { accessContract } from './access.contract.ts'
import { logContract } from './log.contract.ts'
import type { Store } from './store.ts'
import { votesContract } from './votes.contract.ts'

/** The promises of `Store`, as tests: every store passes them. `open` makes a new and empty one each time. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  logContract(name, open)
  votesContract(name, open)
  accessContract(name, open)
}
