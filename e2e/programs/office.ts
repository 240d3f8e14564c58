import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OFFICE, pathOf } from './programs.ts'
import { runApart } from './run-apart.ts'

/** What LibreOffice says of a machine without Java, whatever the file. */
const WITHOUT_JAVA =
  /^(?:javaldx: Could not find a Java Runtime Environment!|Warning: failed to (?:launch javaldx|read path from javaldx)).*\n/gm

/** LibreOffice with a profile and a folder of its own, so that runs do not meet. */
export interface Office {
  /** The folder, which goes afterwards. */
  folder: string
  /** Runs it without a window. Rejects when it fails or complains of anything. */
  run(...args: string[]): Promise<void>
}

/** Works with LibreOffice in a folder of its own, and tidies up. */
export async function withOffice<Value>(work: (office: Office) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-office-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const run: Office['run'] = async (...args) => {
    const { errors } = await runApart(pathOf(...OFFICE) ?? '', ['--headless', profile, ...args], {
      HOME: folder,
    })
    const complaints = errors.replace(WITHOUT_JAVA, '')
    if (complaints !== '') throw new Error(`LibreOffice complains: ${complaints}`)
  }
  try {
    return await work({ folder, run })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
