const CONTROLS = /\p{Cc}/gu
const CONTROLS_BUT_LINES = /[^\P{Cc}\n]/gu

/** One line as it is stored: NFC, control characters as spaces, no blanks around it. */
export function oneLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(CONTROLS, ' ').trim()
}

/** Prose as it is stored: like one line, but line ends stay, as `\n`. */
export function prose(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(CONTROLS_BUT_LINES, ' ').trim()
}
