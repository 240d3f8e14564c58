import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 'node_modules/@expo-google-fonts/inter'

/** Where the three weights of Inter lie that exports embed. Source: Rasmus Andersson, Inter; SIL Open Font License. */
export function fontFiles(): Record<'regular' | 'semibold' | 'bold', string> {
  const file = (name: string) => join(process.cwd(), FOLDER, name, `Inter_${name}.ttf`)
  return { regular: file('400Regular'), semibold: file('600SemiBold'), bold: file('700Bold') }
}

/** The same as bytes, read anew each time: an export is rare, and a megabyte in memory for ever is not worth it. */
export async function readFonts(): Promise<Record<'regular' | 'semibold' | 'bold', Uint8Array>> {
  const { regular, semibold, bold } = fontFiles()
  const [one, two, three] = await Promise.all([read(regular), read(semibold), read(bold)])
  return { regular: one, semibold: two, bold: three }
}

function read(file: string): Promise<Uint8Array> {
  // Next would otherwise carry the whole project along with this.
  return readFile(/*turbopackIgnore: true*/ file)
}
