import { parseArgs } from 'node:util'
import { fuzzRuns } from './fuzz-runs.ts'
import { killRuns } from './kill-runs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, kills: { type: 'string', default: '50' }, bodies: { type: 'string', default: '2000' } },
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
    `${runs} kills: ${result.acknowledged} changes acknowledged and all there, ${result.unanswered} unanswered ` +
      `(${result.stored} of them stored all the same), each stored once; ${result.problems.length} problems`,
  )
}

if (all || positionals.includes('fuzz')) {
  const runs = Number(values.bodies)
  const result = await fuzzRuns({ runs, seed })
  problems.push(...result.problems)
  const statuses = Object.entries(result.statuses).map(([status, count]) => `${count} × ${status}`)
  console.log(`${runs} odd requests over ${result.routes} routes: ${statuses.join(', ')}; ${result.problems.length} problems`)
}

for (const problem of problems) console.error(`  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
