import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** How to start the browser: an installed Chromium, else Playwright's own. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const installed = installedChromium()
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return installed ? { executablePath: installed, args } : { args }
}

/** Makes sure that there is a browser: an installed one, else Debian's package where one may install it, else Playwright's download. */
export function ensureBrowser(): void {
  if (installedChromium() || existsSync(chromium.executablePath())) return
  if (isRootOnDebian()) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'])
  }
  if (!installedChromium()) run('playwright', ['install', 'chromium'])
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM
  return [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path))
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: 'inherit', env })
}
