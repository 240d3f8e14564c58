import { type SectionId, USUAL_SECTIONS } from '#lib/charter/sections.ts'

/** The address of a file of the board: with these sections, and as it was after an entry, where that is said. */
export function exportPath(
  boardId: string,
  file: string,
  { sections, at }: { sections?: readonly SectionId[]; at?: number },
): string {
  const query = new URLSearchParams()
  if (at !== undefined) query.set('at', String(at))
  if (sections && sections !== USUAL_SECTIONS && file.startsWith('charter.'))
    query.set('sections', sections.join(','))
  const asked = query.size > 0 ? `?${query}` : ''
  return `/api/boards/${boardId}/export/${file}${asked}`
}
