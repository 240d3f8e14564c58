import { readFileSync } from 'node:fs'

/** One instruction of a Dockerfile: `COPY` and all that follows it. */
export interface Instruction {
  verb: string
  rest: string
}

/** The instructions of each stage, from its FROM on. */
export function readStages(file: string): Instruction[][] {
  const lines = readFileSync(file, 'utf8').replaceAll('\\\n', ' ').split('\n')
  const stages: Instruction[][] = []
  for (const line of lines) {
    const [, verb = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? []
    if (verb === 'FROM') stages.push([])
    if (verb) stages.at(-1)?.push({ verb, rest })
  }
  return stages
}

/** What one kind of instruction says, in order. */
export function all(stage: readonly Instruction[], verb: string): string[] {
  return stage.filter((each) => each.verb === verb).map(({ rest }) => rest)
}

/** The settings of all ENV instructions. */
export function environment(stage: readonly Instruction[]): Record<string, string> {
  const pairs = all(stage, 'ENV').flatMap((rest) => rest.split(/\s+/))
  return Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2) as [string, string]))
}

/** The command in the JSON form of CMD, also where options and the word CMD stand before it, as in HEALTHCHECK. */
export function command(rest: string): string[] {
  return JSON.parse(rest.slice(rest.indexOf('['))) as string[]
}
