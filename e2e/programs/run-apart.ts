import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** How long a program may take. Milliseconds. */
const PATIENCE = 100_000

/** What a program printed. */
export interface Printed {
  out: string
  errors: string
}

/** Runs a program to its end. Rejects with what it printed when it fails or takes longer than 100 s; then it and all that it began ends. */
export async function runApart(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Printed> {
  const child = spawn(command, args, {
    // A group of its own: LibreOffice is a script that starts a program that starts another.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })
  const printed = { out: '', errors: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed.errors += text
  })
  const late = setTimeout(() => endGroup(child), PATIENCE)
  const [code, signal] = await once(child, 'close')
  clearTimeout(late)
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')}: ${signal ?? code}\n${printed.out}${printed.errors}`)
  return printed
}

function endGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}
