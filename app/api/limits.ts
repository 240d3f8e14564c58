import { TokenBucket } from 'limiter'
import { LRUCache } from 'lru-cache'
import { Problem } from './problem.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How many callers are remembered; beyond that, those longest silent begin afresh. */
const MOST_CALLERS = 20_000

/** Counts what somebody takes; throws the problem `too-many`, with Retry-After, when it is more than allowed. */
export type Limit = (who: string, count?: number) => void

/**
 * What the interface allows. `changes`: by session or link; `boards` and `failedTokens`: by address. Nothing else goes by
 * address, because a whole workshop sits behind one.
 */
export interface Limits {
  changes: Limit
  boards: Limit
  failedTokens: Limit
}

/** Fresh counts; `on` false allows everything. */
export function makeLimits(on: boolean): Limits {
  const none: Limit = () => {}
  if (!on) return { changes: none, boards: none, failedTokens: none }
  return {
    changes: limit(600, 100, SECOND),
    boards: limit(30, 60, HOUR),
    failedTokens: limit(20, 20, MINUTE),
  }
}

function limit(burst: number, each: number, interval: number): Limit {
  const buckets = new LRUCache<string, TokenBucket>({ max: MOST_CALLERS })
  return (who, count = 1) => {
    const bucket = buckets.get(who) ?? fullBucket(burst, each, interval)
    buckets.set(who, bucket)
    if (bucket.tryRemoveTokens(count)) return
    const seconds = Math.max(1, Math.ceil(bucket.getWaitTime(count) / SECOND))
    throw new Problem('too-many', { headers: { 'Retry-After': String(seconds) } })
  }
}

function fullBucket(bucketSize: number, tokensPerInterval: number, interval: number): TokenBucket {
  const bucket = new TokenBucket({ bucketSize, tokensPerInterval, interval })
  bucket.content = bucketSize
  return bucket
}
