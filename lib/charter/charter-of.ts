import type { Board, Day } from '#lib/board/board.ts'
import type { Judgement } from '#lib/gaps/judge.ts'
import {
  actions,
  agreements,
  decides,
  decisions,
  deputies,
  handovers,
  provisional,
  silenced,
} from './agreed.ts'
import type { Block, CharterDocument, Fact, Section } from './charter-document.ts'
import type { CharterWords, Values } from './charter-words.ts'
import { fitPageOne } from './fit-page-one.ts'
import { matrix } from './matrix-section.ts'
import { gaps } from './open-gaps.ts'
import { approval, notOurs, owners, purpose } from './page-one.ts'
import { plainLine } from './plain.ts'
import { SECTIONS, type SectionId, USUAL_SECTIONS } from './sections.ts'
import { signOff } from './sign-off.ts'
import type { Standing } from './standing.ts'
import { type Telling, tellingOf } from './telling.ts'
import { votes } from './votes-section.ts'

/** What a charter is made of besides the board. `day`: that of the judgement. `standing`: to its versions. */
export interface Asked {
  day: Day
  words: CharterWords
  standing: Standing
  sections?: readonly SectionId[]
}

/** The one description of what a charter says; every form is written from it. Sections with nothing to say are left out. */
export function charterOf(board: Board, judgement: Judgement, asked: Asked): CharterDocument {
  const { day, words, standing, sections = USUAL_SECTIONS } = asked
  const telling = tellingOf(board, judgement, day, words)
  const chosen = SECTIONS.filter((id) => sections.includes(id))
  const team = plainLine(board.title)
  const status = statusOf(standing, words)
  const head = { title: team, facts: factsOf(board, standing, words), ...(status ? { status } : {}) }
  const rest = chosen.filter((id) => !isForPageOne(id)).flatMap((id) => section(id, telling, standing))
  const make = (most: number) =>
    onPages([
      ...chosen.filter(isForPageOne).flatMap((id) => section(id, { ...telling, most }, standing)),
      ...rest,
    ])
  const fitted = fitPageOne(make, head, chosen.includes('matrix'))
  return {
    language: words.language,
    kicker: words.say('kicker'),
    ...head,
    sections: fitted.sections,
    scale: fitted.scale,
    footer: standing.current
      ? words.say('footer', { team, version: versionOf(standing, words) })
      : words.say('footerDraft', { team }),
    boxes: words.say('boxes'),
    page: words.say('page', { page: '{page}', pages: '{pages}' }),
  }
}

type Write = (telling: Telling) => Block[]

const WRITERS: Record<Exclude<SectionId, 'changes'>, Write> = {
  purpose,
  owners,
  gaps,
  'not-ours': notOurs,
  approval,
  matrix,
  decisions,
  decides,
  deputies,
  provisional,
  handovers,
  agreements,
  actions,
  silenced,
  votes,
  'sign-off': signOff,
}

function section(id: SectionId, telling: Telling, { base, since }: Standing): Section[] {
  const { say } = telling.words
  if (id !== 'changes') {
    const blocks = WRITERS[id](telling)
    return blocks.length === 0 ? [] : [{ id, title: say(`sections.${id}`), blocks }]
  }
  if (!base || since.length === 0) return []
  const values: Values = { version: plainLine(base.version) }
  const items = since.map((text) => ({ text }))
  return [{ id, title: say('sections.changes', values), blocks: [{ kind: 'list', items }] }]
}

function isForPageOne(id: SectionId): boolean {
  return SECTIONS.indexOf(id) <= SECTIONS.indexOf('approval')
}

/** Page one ends before the first section that is not for the head of department. */
function onPages(sections: Section[]): Section[] {
  const second = sections.findIndex(({ id }) => !isForPageOne(id))
  return sections.map((each, index) => (index === second && index > 0 ? { ...each, newPage: true } : each))
}

/** As head and foot say it: `Draft`, `2`, or `2, changed since`. */
function versionOf({ current, outdated }: Standing, { say }: CharterWords): string {
  if (!current) return say('draft')
  const version = plainLine(current.version)
  return outdated.length > 0 ? say('facts.changed', { version }) : version
}

function factsOf(board: Board, standing: Standing, words: CharterWords): Fact[] {
  const { current } = standing
  const { say, day } = words
  return [
    { name: say('facts.version'), value: versionOf(standing, words) },
    ...(current ? [{ name: say('facts.validFrom'), value: day(current.validFrom) }] : []),
    { name: say('facts.nextReview'), value: board.nextReview ? day(board.nextReview) : say('facts.none') },
    ...(current?.approvedBy ? [{ name: say('facts.approvedBy'), value: plainLine(current.approvedBy) }] : []),
  ]
}

function statusOf({ current, outdated }: Standing, { say }: CharterWords): string | undefined {
  if (!current) return say('draftStatus')
  if (outdated.length === 0) return undefined
  return say('changedStatus', { version: plainLine(current.version), count: outdated.length })
}
