import { type Outline, rowLine } from '#lib/charter/outline/outline.fixture.ts'
import { unzipped } from '#lib/charter/unzipped.fixture.ts'

/**
 * The outline of an XLSX workbook: for each sheet its name, what is frozen, how wide its columns are, and its rows. A formula
 * would stand in it as `formula: …`; a coloured cell is `text [#colour]`.
 */
export async function sheetsOutline(bytes: Uint8Array): Promise<Outline> {
  const files = unzipped(bytes)
  const colours = coloursIn(files.get('xl/styles.xml') ?? '')
  const { default: readXlsxFile } = await import('read-excel-file/node')
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
  return sheets.flatMap(({ sheet, data }, index) => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
    const cells = cellsIn(xml)
    const said = (value: unknown, row: number, column: number) => {
      const { look = 0, formula } = cells.get(`${String.fromCharCode(65 + column)}${row + 1}`) ?? {}
      const text = formula === undefined ? String(value ?? '') : `formula: ${formula}`
      return colours[look] ? `${text} [#${colours[look]}]` : text
    }
    const frozen = /<pane ySplit="(\d+)" xSplit="(\d+)"[^>]*state="frozen"/.exec(xml)
    return [
      `sheet: ${sheet}`,
      `frozen: ${frozen?.[1]} rows, ${frozen?.[2]} columns`,
      `widths: ${[...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => width).join(' ')}`,
      ...data.map((values, row) => rowLine(values.map((value, column) => said(value, row, column)))),
    ]
  })
}

/** The cells of a sheet by their addresses: which look they have, and the formula that they are, if any. */
function cellsIn(sheet: string): Map<string, { look: number; formula?: string }> {
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^>]*>(?:<f>([^<]*))?/g)
  return new Map(
    [...cells].map(([, at = '', look, formula]) => [
      at,
      { look: Number(look ?? 0), ...(formula === undefined ? {} : { formula }) },
    ]),
  )
}

/** For each look of cells the colour behind them; empty for none. */
function coloursIn(styles: string): string[] {
  const fills = [...styles.matchAll(/<fill>([\s\S]*?)<\/fill>/g)].map(
    ([, fill = '']) => /<fgColor rgb="FF(\w{6})"/.exec(fill)?.[1] ?? '',
  )
  const looks = styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/g)
  return [...looks].map(([, look = '']) => fills[Number(/fillId="(\d+)"/.exec(look)?.[1] ?? 0)] ?? '')
}
