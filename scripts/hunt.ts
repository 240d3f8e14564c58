import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

const TIMES = Number(process.argv[2] ?? 20)

/** Looks for a board, file or order of events that breaks a law: all property tests, again and again, each time with a fresh seed. */
function hunt(): void {
  const files = globSync('{app,components,db,lib,scripts}/**/*.test.ts').filter((file) =>
    readFileSync(file, 'utf8').includes("from 'fast-check'"),
  )
  for (let time = 1; time <= TIMES; time++) {
    const seed = String(randomInt(2 ** 31))
    console.log(`\n# ${time} of ${TIMES}: PROPERTY_SEED=${seed}`)
    const env = { ...process.env, PROPERTY_SEED: seed }
    const { status } = spawnSync('vitest', ['run', '--reporter=dot', ...files], { stdio: 'inherit', env })
    if (status !== 0) {
      console.error(`\nA law broke. See it again with PROPERTY_SEED=${seed} npm run unit`)
      process.exitCode = 1
      return
    }
  }
}

hunt()
