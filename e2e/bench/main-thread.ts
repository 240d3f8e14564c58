import type { Browser, Page } from 'playwright'
import { sum } from './statistics.ts'

/** What a page's main thread did in one stretch of time. Milliseconds. */
export interface MainThread {
  /** Processor time in all: what other processes take of the machine does not count. */
  busy: number
  /** The longest single task by the clock: until it ends, no frame is drawn. */
  longest: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata']

/** Records the main thread of the page while things are done to it, one stretch after the other. */
export async function traceMainThread(
  browser: Browser,
  page: Page,
  stretches: readonly (() => Promise<void>)[],
): Promise<MainThread[]> {
  const mark = (index: number) => page.evaluate((name) => void performance.mark(name), `stretch-${index}`)
  await browser.startTracing(page, { categories: CATEGORIES })
  for (const [index, act] of stretches.entries()) {
    await mark(index)
    await act()
  }
  await mark(stretches.length)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  return stretches.map((_, index) => stretch(traceEvents, index))
}

function stretch(events: readonly TraceEvent[], index: number): MainThread {
  const begin = events.find(({ name }) => name === `stretch-${index}`)
  const end = events.find(({ name }) => name === `stretch-${index + 1}`)
  if (!begin || !end) throw new Error('the trace lacks a mark')
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < end.ts,
  )
  return {
    busy: sum(tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1_000,
  }
}
