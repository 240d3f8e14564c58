import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { charterOf } from '#lib/charter/charter-of.ts'
import { sectionsIn } from '#lib/charter/sections.ts'
import { standingOf, versionsWanted } from '#lib/charter/standing.ts'
import { judge } from '#lib/gaps/judge.ts'
import { charterWordsIn } from './charter-words-in.ts'
import type { Exported } from './export-file.ts'
import { Problem } from './problem.ts'
import { stateOf } from './states.ts'

/** What the charter of a board says, compared with its last versions. Throws the problem `malformed` for unknown sections. */
export async function charterDocumentOf(exported: Exported): Promise<CharterDocument> {
  const { house, boardId, board, day, language, sections: list } = exported
  const sections = list === undefined ? undefined : sectionsIn(list)
  if (list !== undefined && !sections)
    throw new Problem('malformed', { message: 'There is no such section.' })
  const issued = await Promise.all(
    versionsWanted(board).map(async (version) => ({
      version,
      board: (await stateOf(house, boardId, version.seq)).board,
    })),
  )
  const words = charterWordsIn(language)
  const standing = standingOf(board, issued, day, words)
  return charterOf(board, judge(board, day), { day, words, standing, ...(sections ? { sections } : {}) })
}
