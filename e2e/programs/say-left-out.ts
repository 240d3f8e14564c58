import { absentPrograms } from './programs.ts'

/** Says at the end of a run which tests it left out, and why; nothing where it left out none. */
export default function sayLeftOut(): void {
  for (const { name, opens } of absentPrograms())
    console.log(`Left out: ${opens} files were not opened with ${name}, which is not installed here.`)
}
