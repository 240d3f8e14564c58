import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withOffice } from './office.ts'

/**
 * Opens a file with LibreOffice and saves it in another format. `name`: the file's, with its ending; `options`: how to read it,
 * where that is not plain from its name. Resolves with the files that came of it, by their names; rejects when LibreOffice says
 * anything against the file.
 */
export function converted(
  name: string,
  bytes: Uint8Array,
  format: string,
  ...options: string[]
): Promise<Map<string, Buffer>> {
  return withOffice(async ({ folder, run }) => {
    const [from, to] = [join(folder, name), join(folder, 'out')]
    writeFileSync(from, bytes)
    await run(...options, '--convert-to', format, '--outdir', to, from)
    return new Map(readdirSync(to).map((made) => [made, readFileSync(join(to, made))]))
  })
}
