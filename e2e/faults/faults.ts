import { parseArgs } from 'node:util'
import { fuzzRuns } from './fuzz-runs.ts'
import { killRuns } from './kill-runs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    kills: { type: 'string', default: '50' },
    bodies: { type: 'string', default: '2000' },
  },
})
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
const all = positionals.length === 0
console.log(`seed ${seed}: npm run faults -- --seed ${seed}`)
const problems: string[] = []

if (all || positionals.includes('kill')) {
  const runs = Number(values.kills)
  const result = await killRuns({ runs, seed, say: console.log })
  problems.push(...result.problems)
  console.log(
    `${runs} kills: ${result.acknowledged} changes and ${result.votes} votes acknowledged, ${result.unanswered} changes unanswered ` +
      `(${result.stored} of them stored all the same); ${result.problems.length} problems`,
  )
}

if (all || positionals.includes('fuzz')) {
  const bodies = Number(values.bodies)
  const { requests, routes, statuses, problems: found } = await fuzzRuns({ bodies, seed })
  problems.push(...found)
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`)
  console.log(
    `${bodies} odd bodies in ${requests} requests over ${routes} routes: ${counts.join(', ')}; ${found.length} problems`,
  )
}

for (const problem of problems) console.error(`  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
