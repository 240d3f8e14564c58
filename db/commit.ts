import type { HeldBoard } from './held-board.ts'
import { type Store, StoreUnavailable } from './store.ts'
import { type Job, type Tentative, tentative } from './tentative.ts'
import type { VotedRound } from './vote-store.ts'

/** What committing needs around it. */
export interface Committing {
  store: Store
  /** The board; undefined for none. */
  load(boardId: string): Promise<HeldBoard | undefined>
  /** Reads on what others appended to the board, and drops it where it is gone or cannot be read. Never rejects. */
  refresh(held: HeldBoard): Promise<void>
  /** These boards go on to what they are after their entries and votes, and all who watch hear of it. */
  moveOn(tentatives: readonly Tentative[]): void
  /** Forgets what was said in these rounds. Never rejects. */
  forget(secrets: readonly VotedRound[]): Promise<void>
}

/** One board's jobs, and what would become of them. */
interface Plan extends Tentative {
  jobs: readonly Job[]
}

/** How often one board is read again and its jobs applied anew, where another process keeps being faster. */
const MOST_TRIES = 8

/**
 * Settles all jobs, those of all boards by keeping their votes and then by one append. Where the store does not take that,
 * each board goes on alone, so that none fails by another. Never rejects.
 */
export async function commit(around: Committing, jobs: readonly Job[]): Promise<void> {
  const boards = [...Map.groupBy(jobs, boardOf)]
  const planned = await Promise.all(boards.map(([boardId, ofBoard]) => plan(around, boardId, ofBoard)))
  const plans = planned.filter((each) => each !== undefined)
  const kept = await keep(around, plans)
  const stored = kept === 'kept' ? await append(around, plans) : kept
  if (stored === 'stored') await finish(around, plans)
  else if (kept === 'kept' && stored instanceof StoreUnavailable)
    for (const each of plans) fail(each.jobs, stored)
  else await Promise.all(plans.map((each) => commitAlone(around, each.held.boardId, each.jobs)))
}

function boardOf(job: Job): string {
  return 'ballot' in job ? job.ballot.boardId : job.submission.boardId
}

/** Settles the jobs of one board, applying them again whenever somebody else was faster. */
async function commitAlone(around: Committing, boardId: string, jobs: readonly Job[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const planned = await plan(around, boardId, jobs)
    if (!planned) return
    const kept = await keep(around, [planned])
    const stored = kept === 'kept' ? await append(around, [planned]) : kept
    if (stored === 'stored') return finish(around, [planned])
    if (stored instanceof Error) return fail(jobs, stored)
  }
  fail(jobs, new StoreUnavailable(`board ${boardId} is being changed too fast`))
}

/** What would become of one board's jobs; undefined where they are settled already: no such board, or none that can be read. */
async function plan(around: Committing, boardId: string, jobs: readonly Job[]): Promise<Plan | undefined> {
  try {
    const held = await around.load(boardId)
    if (held) {
      const stored = await seqsOf(around.store, held, jobs)
      return { jobs, ...tentative(held, jobs, stored, new Date().toISOString()) }
    }
    for (const job of jobs) job.resolve({ outcome: 'unknown-board' })
  } catch (error) {
    fail(jobs, error)
  }
  return undefined
}

/** The changeIds among these that the log has; only asked of the store where memory does not reach back to the first entry. */
async function seqsOf(
  store: Store,
  held: HeldBoard,
  jobs: readonly Job[],
): Promise<(changeId: string) => number | undefined> {
  const { recent, boardId } = held
  if (recent.reaches(0)) return recent.stored
  const older = new Map<string, number | undefined>()
  for (const job of jobs) {
    if ('ballot' in job) continue
    const { changeId } = job.submission
    if (recent.stored(changeId) === undefined) older.set(changeId, await store.stored(boardId, changeId))
  }
  return (changeId) => recent.stored(changeId) ?? older.get(changeId)
}

/** Votes first: a vote may lie there without its answer, but no reveal may have counted one that got lost. */
async function keep(around: Committing, plans: readonly Plan[]): Promise<'kept' | Error> {
  const kept = plans.flatMap((each) => each.kept)
  if (kept.length === 0) return 'kept'
  try {
    await around.store.keepVotes(kept)
    return 'kept'
  } catch (error) {
    await Promise.all(plans.filter((each) => each.kept.length > 0).map((each) => around.refresh(each.held)))
    return asError(error)
  }
}

/** Whatever goes wrong, the boards are read again afterwards: a failed append may have been stored after all. */
async function append(around: Committing, plans: readonly Plan[]): Promise<'stored' | 'taken' | Error> {
  const entries = plans.flatMap((each) => each.entries)
  if (entries.length === 0) return 'stored'
  const adding = plans.filter((each) => each.entries.length > 0).map((each) => each.held)
  for (const held of adding) held.expected++
  const result = await around.store.append(entries).catch(asError)
  if (result === 'stored') return result
  for (const held of adding) held.expected = 0
  const touched = plans.filter((each) => each.entries.length > 0 || each.kept.length > 0)
  await Promise.all(touched.map((each) => around.refresh(each.held)))
  return result
}

/** Boards first, then those who watch, then the answers: whoever hears of an entry finds it, and finds no vote after a reveal. */
async function finish(around: Committing, plans: readonly Plan[]): Promise<void> {
  around.moveOn(plans.filter((each) => each.entries.length > 0 || each.kept.length > 0))
  const secrets = plans.flatMap((each) => each.secrets)
  if (secrets.length > 0) await around.forget(secrets)
  for (const { answers } of plans) for (const answer of answers) answer()
}

function fail(jobs: readonly Job[], error: unknown): void {
  for (const job of jobs) job.reject(error)
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('the store failed', { cause: error })
}
