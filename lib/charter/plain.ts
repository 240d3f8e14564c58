/** Marks that turn the direction of everything behind them, or hide: nobody means them in a charter. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g
const CONTROLS_BUT_LINES = /[^\P{Cc}\n]/gu

/**
 * A text of the board as any form can carry it: halves of signs replaced, controls as spaces, without marks that turn the
 * direction of what follows; line ends stay.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS_BUT_LINES, ' ')
    .replace(UNSEEN, '')
    .trim()
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plain(text).replace(/\s*\n\s*/g, ' ')
}
