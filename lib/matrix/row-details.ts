import { prose } from '#lib/board/text.ts'
import type { ImportMaking } from './import-making.ts'
import type { MatrixReading, ReadCard, ReadDuty } from './matrix-reading.ts'
import { domainCalled } from './own-field.ts'

/** As long as an explanation may be, in characters. */
const LONGEST = 5000

/**
 * The explanation of a card after its row: what was there, then what the row says beyond title and letters, each line once: the
 * rest of a long title, its section, its notes, and what its cells say that no board keeps. `left` is what no longer fits.
 */
export function detailsAfter(
  before: string,
  card: ReadCard,
  { roles }: Pick<MatrixReading, 'roles'>,
  { says, words }: Pick<ImportMaking, 'says' | 'words'>,
): { details: string; left?: string } {
  const { section, details, notes, duties } = card
  const isSection = section !== undefined && domainCalled(section, words) === undefined
  const lines = [
    ...(details === undefined ? [] : [details]),
    ...(isSection ? [says.section(section)] : []),
    ...notes.map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`)),
    ...duties.flatMap((duty) => {
      const text = beyondLetter(duty)
      return text === undefined ? [] : `${roles[duty.role]?.name ?? ''}: ${text}`
    }),
  ].map(prose)
  const whole = lines.reduce((text, line) => (text.includes(line) ? text : prose(`${text}\n${line}`)), before)
  if (whole.length <= LONGEST) return { details: whole }
  const cut = whole.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')
  return { details: `${cut}…`, left: `…${whole.slice(cut.length)}` }
}

/** The letter that a board keeps beside A; undefined for none. */
export function keptDuty({ letters }: Pick<ReadDuty, 'letters'>): 'R' | 'C' | 'I' | undefined {
  return (['R', 'C', 'I'] as const).find((letter) => letters.includes(letter))
}

/** What a cell says that the letters of a board do not: a remark, S or D, a second letter beside R, C or I. */
function beyondLetter(duty: ReadDuty): string | undefined {
  if (duty.remark !== undefined) return duty.remark
  const rest = duty.letters.filter((letter) => letter !== 'A')
  return rest.length > 1 || (rest[0] !== undefined && rest[0] !== keptDuty(duty))
    ? duty.letters.join(', ')
    : undefined
}
