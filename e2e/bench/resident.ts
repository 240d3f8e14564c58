import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process as Linux counts it. Bytes. */
export function resident(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1_024
}

/** The same of a process and those that it has started, together. */
export function residentInAll(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  )
  return resident(pid) + children.reduce((sum, child) => sum + residentInAll(Number(child)), 0)
}
