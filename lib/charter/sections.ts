/** The parts of a charter in their order. The first five are for the head of department, on page one. */
export const SECTIONS = [
  'purpose',
  'owners',
  'gaps',
  'not-ours',
  'approval',
  'matrix',
  'decisions',
  'decides',
  'deputies',
  'provisional',
  'handovers',
  'agreements',
  'actions',
  'silenced',
  'changes',
  'votes',
  'sign-off',
] as const

export type SectionId = (typeof SECTIONS)[number]

/** What a charter has when nobody chose: all but the votes. */
export const USUAL_SECTIONS: readonly SectionId[] = SECTIONS.filter((id) => id !== 'votes')

/** The sections that a list such as `owners,matrix` names, in their own order; undefined when it names something else. */
export function sectionsIn(list: string): SectionId[] | undefined {
  const named = list.split(',').filter(Boolean)
  const isKnown = named.every((name) => SECTIONS.some((id) => id === name))
  return isKnown ? SECTIONS.filter((id) => named.includes(id)) : undefined
}
