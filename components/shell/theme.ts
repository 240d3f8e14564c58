/** How the screens look: as the device says, or always light or dark. */
export const THEMES = ['device', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

/** The cookie that remembers the choice, so that the server draws the first picture in the right colours. */
export const THEME_COOKIE = 'remit-theme'

/** The theme that a cookie names; the device's for none or an unknown word. */
export function readTheme(cookie: string | undefined): Theme {
  return THEMES.find((theme) => theme === cookie) ?? 'device'
}
