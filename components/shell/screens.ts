/** The ways to look at a board that have an address: `/boards/ID`, then `/matrix` and so on. */
export const SCREENS = ['board', 'matrix', 'charter', 'reviews', 'projector'] as const

export type Screen = (typeof SCREENS)[number]

/** The screen that the rest of an address, behind the board's id, stands for; undefined when there is none. */
export function screenAt(rest: readonly string[] = []): Screen | undefined {
  const [name, ...more] = rest
  if (name === undefined) return 'board'
  return more.length > 0 ? undefined : SCREENS.find((screen) => screen === name && screen !== 'board')
}

/** The address of a screen of a board, as a path. */
export function pathOf(boardId: string, screen: Screen): string {
  return screen === 'board' ? `/boards/${boardId}` : `/boards/${boardId}/${screen}`
}
