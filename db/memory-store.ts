import { memoryAccess } from './memory-access.ts'
import { memoryLog } from './memory-log.ts'
import { memoryVotes } from './memory-votes.ts'
import { type Store, StoreUnavailable } from './store.ts'
import { makeWatchers } from './watchers.ts'

/** A store that forgets all when it is closed: for tests, and to show that store.contract.ts is about the interface. */
export function openMemoryStore(): Store {
  const watchers = makeWatchers()
  const log = memoryLog(watchers.wake)
  const access = memoryAccess(log.exists)
  const votes = memoryVotes(log.exists)
  let open = true
  const demandOpen = () => {
    if (!open) throw new StoreUnavailable('the store is closed')
  }
  const store: Store = {
    async append(entries) {
      demandOpen()
      return log.append(entries)
    },
    stored: async (boardId, changeId) => log.stored(boardId, changeId),
    entries: async (boardId, after, limit) => log.entries(boardId, after, limit),
    watch: watchers.watch,
    checkpoint: async (boardId, version, atMost) => log.checkpoint(boardId, version, atMost),
    keepCheckpoint: async (checkpoint) => log.keepCheckpoint(checkpoint),
    async found({ boardId, entries, links, grant }) {
      if (log.exists(boardId) || log.append(entries) === 'taken') return 'taken'
      for (const link of links) access.addLink(link)
      access.grant(grant)
      return 'stored'
    },
    async erase(boardId) {
      log.erase(boardId)
      access.erase(boardId)
      votes.erase(boardId)
      watchers.wake(boardId)
    },
    async keepVotes(kept) {
      demandOpen()
      votes.keepVotes(kept)
    },
    votes: async (boardId, roundId) => votes.votes(boardId, roundId),
    dropVotes: async (boardId, roundId) => votes.dropVotes(boardId, roundId),
    secretRounds: async (boardId) => votes.secretRounds(boardId),
    keepSession: async (session) => access.keepSession(session),
    session: async (tokenHash) => access.session(tokenHash),
    addLink: async (link) => access.addLink(link),
    link: async (tokenHash) => access.link(tokenHash),
    links: async (boardId) => access.links(boardId),
    replaceLinks: async (link, keepSessionId) => access.replaceLinks(link, keepSessionId),
    grant: async (grant) => access.grant(grant),
    grants: async (sessionId, boardId) => access.grants(sessionId, boardId),
    ping: async () => demandOpen(),
    async close() {
      open = false
    },
  }
  return store
}
