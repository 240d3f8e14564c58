import { fontFiles } from './charter-fonts.ts'

/** An SVG that asks for the font Inter, as a PNG. Drawing a large one takes a second. */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles()), defaultFontFamily: 'Inter' },
  })
  return image.asPng()
}
