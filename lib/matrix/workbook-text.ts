/** What looks like an escape of a workbook, such as `_x0041_`, up to where it would begin. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi

/** Signs that XML cannot hold, or that are dropped while a workbook is written. Tabs and line ends stay. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu

/**
 * A text as the cells of a workbook keep it, so that it is read as it was.
 * Source: ECMA-376 part 1, 22.9.2.19, `ST_Xstring`, of which LibreOffice reads only control characters and the line.
 */
export function workbookText(text: string): string {
  const safe = text.replace(ESCAPE, '_x005F_').replace(UNWRITABLE, escaped)
  // Texts are looked up in an object, where these words would find its own; what is put before them is dropped in writing.
  return safe in Object.prototype ? `\0${safe}` : safe
}

/** Each UTF-16 unit of a text by its number. */
function escaped(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`).join('')
}
