import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Settings } from '#lib/board/settings.ts'

/** The title, what the board is about, its limits, and the rules that it does not want to hear of. */
export function wordSteps(now: Board, former: Board): Change[] {
  const { title, team = '', product = '', purpose = '', scope = '' } = former
  const isSilenced = (board: Board, rule: string) => board.silenced.some((each) => each.rule === rule)
  return [
    { kind: 'board.rename', title },
    { kind: 'board.describe', team, product, purpose, scope },
    { kind: 'settings.set', ...limitsFrom(now.settings, former.settings) },
    ...now.silenced
      .filter(({ rule }) => !isSilenced(former, rule))
      .map(({ rule }): Change => ({ kind: 'rule.restore', rule })),
    ...former.silenced.map((silence): Change => ({ kind: 'rule.silence', ...silence })),
  ]
}

/** Each limit that either has; null for one to take away. */
function limitsFrom(now: Settings, former: Settings): Record<string, unknown> {
  const names = Object.keys({ ...now, ...former }) as (keyof Settings)[]
  return Object.fromEntries(names.map((name) => [name, former[name] ?? null]))
}
