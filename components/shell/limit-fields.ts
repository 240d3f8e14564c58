import type { ChangeOf } from '#lib/board/change.ts'
import type { Settings } from '#lib/board/settings.ts'

/** The limits that are numbers, and what each may be. The same ranges as the interface accepts. */
export const LIMIT_RANGES = {
  noOnePercent: { least: 1, most: 100 },
  sharedPercent: { least: 1, most: 100 },
  overloadPercent: { least: 1, most: 100 },
  consultedMost: { least: 0, most: 100 },
  termDays: { least: 1, most: 366 },
  contestedPercent: { least: 1, most: 100 },
} as const

export type LimitName = keyof typeof LIMIT_RANGES

/** The names of the limits, in the order in which they are asked for. */
export const LIMITS = Object.keys(LIMIT_RANGES) as LimitName[]

/** What stands in the fields: a number as typed, or nothing for the usual limit. */
export type LimitTexts = Record<LimitName, string>

/** The fields of a board with these settings. */
export function limitTexts(settings: Settings): LimitTexts {
  const texts = LIMITS.map((limit) => [limit, settings[limit] === undefined ? '' : String(settings[limit])])
  return Object.fromEntries(texts)
}

/** Whether a text is nothing, or a whole number that this limit may be. */
export function isLimit(limit: LimitName, text: string): boolean {
  if (text.trim() === '') return true
  const { least, most } = LIMIT_RANGES[limit]
  const value = Number(text)
  return Number.isInteger(value) && value >= least && value <= most
}

/** The change from these settings to what the form says; undefined when it says the same. All texts must be limits. */
export function settingsChange(
  settings: Settings,
  texts: LimitTexts,
  strict: boolean,
): ChangeOf<'settings.set'> | undefined {
  const change: ChangeOf<'settings.set'> = { kind: 'settings.set' }
  for (const limit of LIMITS) {
    const value = texts[limit].trim() === '' ? null : Number(texts[limit])
    if (value !== (settings[limit] ?? null)) change[limit] = value
  }
  if (strict !== (settings.strict ?? false)) change.strict = strict || null
  return Object.keys(change).length > 1 ? change : undefined
}
