import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installOnDebian, run } from './debian.ts'

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
  installOnDebian('chromium', 'fonts-liberation')
  if (!installedChromium()) run('playwright', ['install', 'chromium'])
}

function installedChromium(): string | undefined {
  const named = process.env.CHROMIUM
  return [...(named ? [named] : []), ...INSTALLED].find((path) => existsSync(path))
}
