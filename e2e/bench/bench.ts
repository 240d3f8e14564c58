import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { comparing } from './comparing.ts'
import { drag } from './drag.ts'
import { exports } from './exports.ts'
import type { Figure } from './figure.ts'
import { judging } from './judging.ts'
import { latency } from './latency.ts'
import { loading } from './loading.ts'
import { matrix } from './matrix.ts'
import { memory } from './memory.ts'
import { news } from './news.ts'
import { opening } from './opening.ts'
import { printTable } from './print-table.ts'
import { throughput } from './throughput.ts'
import { type Verdict, verdict } from './verdict.ts'
import { voting } from './voting.ts'

const FIGURES: readonly Figure[] = [
  latency,
  throughput,
  memory,
  opening,
  drag,
  matrix,
  news,
  comparing,
  judging,
  loading,
  voting,
  exports,
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '10' } },
})
const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
const unknown = positionals.filter((name) => !FIGURES.some((figure) => figure.name === name))
if (unknown.length > 0 || !(effort.rounds > 0) || !(effort.seconds > 0)) {
  console.error(`npm run bench -- [${FIGURES.map(({ name }) => name).join(' ')}] [--rounds 3] [--seconds 10]`)
  process.exit(2)
}

const results: Record<string, Verdict[]> = {}
for (const figure of FIGURES) {
  if (positionals.length > 0 && !positionals.includes(figure.name)) continue
  console.log(`\n${figure.name}: ${figure.title}\n  ${figure.floor}`)
  const verdicts = (await figure.measure(effort)).map(verdict)
  printTable(verdicts)
  results[figure.name] = verdicts
}
mkdirSync('test-results', { recursive: true })
writeFileSync('test-results/bench.json', JSON.stringify(results, null, 2))
const missed = Object.values(results)
  .flat()
  .filter(({ holds }) => holds === false)
console.log(
  `\n${missed.length === 0 ? 'All limits hold.' : `Missed: ${missed.map(({ name }) => name).join('; ')}`}`,
)
