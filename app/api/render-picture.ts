import { fontSigns } from '#lib/charter/font-signs.ts'
import { standIns } from '#lib/charter/stand-ins.ts'
import { fontFiles, readFonts } from './charter-fonts.ts'

/** A picture has so many pixels at most: each takes four bytes while it is drawn. */
const MOST_PIXELS = 20_000_000

/**
 * An SVG that asks for the font Inter, as a PNG, with a box for each sign that the font lacks; smaller than it says where it
 * would be too large. Drawing a large one takes a second.
 */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const { regular } = await readFonts()
  const image = await renderAsync(withStandIns(svg, fontSigns(regular)), {
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: 'Inter' },
    fitTo: { mode: 'zoom', value: zoomOf(svg) },
  })
  return image.asPng()
}

/** Text by text: a sign of several parts is one box. */
function withStandIns(svg: string, signs: ReadonlySet<number>): string {
  const standIn = standIns(signs)
  return svg.replace(/>[^<]+</g, (text) => standIn(text).shown)
}

function zoomOf(svg: string): number {
  const [, width = 1, height = 1] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? []
  return Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)))
}
