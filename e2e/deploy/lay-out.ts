import { execFileSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { all, type Instruction } from './dockerfile.ts'

/** Does the COPY instructions of a stage into a folder. What it takes from an earlier stage must have been built here. */
export function layOut(stage: readonly Instruction[], folder: string): void {
  const sources = sourceFiles()
  for (const rest of all(stage, 'COPY')) {
    const paths = rest.split(/\s+/).filter((part) => !part.startsWith('--'))
    const target = join(folder, paths.pop() ?? '')
    if (rest.includes('--from=')) for (const path of paths) copyBuilt(basename(path), target)
    else for (const path of paths) copySources(path, sources, target)
  }
}

/** What a fresh checkout holds, so that nothing gets in that merely lies around here. Paths from the top. */
function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return listed.toString().split('\0').filter(existsSync)
}

/** The build without its cache, which no server reads. */
function copyBuilt(name: string, target: string): void {
  cpSync(name, target, { recursive: true, filter: (path) => path !== join(name, 'cache') })
}

/** A file goes into the target, a folder's content becomes the target's. */
function copySources(path: string, sources: readonly string[], target: string): void {
  const within = sources.filter((file) => file === path || file.startsWith(`${path}/`))
  if (within.length === 0) throw new Error(`COPY ${path}: there is no such thing`)
  for (const file of within)
    cpSync(file, join(target, file === path ? basename(file) : file.slice(path.length)))
}
