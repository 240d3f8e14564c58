import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { installOnDebian } from '../debian.ts'

/**
 * A program with which people open what Remit writes. `command`: as typed, or where else it may lie. `packages`: Debian's.
 * `tests`: the files of the tests that need it. `opens`: what they open with it.
 */
export interface Program {
  name: string
  command: readonly string[]
  packages: readonly string[]
  tests: string
  opens: string
}

/** How LibreOffice is called, the names in turn. */
export const OFFICE: readonly string[] = ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

const PROGRAMS: readonly Program[] = [
  {
    name: 'LibreOffice',
    command: OFFICE,
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    tests: '**/programs/libreoffice.spec.ts',
    opens: 'DOCX and XLSX',
  },
  {
    name: 'poppler',
    command: ['pdftotext'],
    packages: ['poppler-utils'],
    tests: '**/programs/poppler.spec.ts',
    opens: 'PDF',
  },
]

/** Installs the programs that are absent, where one may (112 MB to fetch). */
export function ensurePrograms(): void {
  const wanted = absentPrograms().flatMap(({ packages }) => packages)
  if (wanted.length > 0) installOnDebian(...wanted)
}

/** The programs that are not here: their tests are left out. */
export function absentPrograms(): Program[] {
  return PROGRAMS.filter(({ command }) => pathOf(...command) === undefined)
}

/** Where a command lies, by the first of its names that is found; undefined where it does not. */
export function pathOf(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => [name, ...folders.map((folder) => join(folder, name))].filter(isAbsolute))
    .find(existsSync)
}
