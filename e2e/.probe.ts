import { chromium } from '@playwright/test'
import { launchOptions } from './browser.ts'
import { startServer } from './server.ts'
import { makeBoard } from './shared-board.ts'

const s = await startServer()
const b = await makeBoard(s.url, { cards: ['Roadmap'] })
const br = await chromium.launch(launchOptions())
const p = await br.newPage()
p.on('console', (m) => console.log('C', m.text().slice(0, 300)))
p.on('pageerror', (e) => console.log('E', e.message, (e as any).digest))
p.on('response', async (r) => {
  if (!/_next|font/.test(r.url())) {
    console.log(r.status(), r.request().method(), r.url())
    if (r.url().includes('_rsc')) console.log((await r.text().catch(() => '')).slice(-700))
  }
})
await p.goto(b.links.participant.url)
await p.getByRole('textbox', { name: 'Your name' }).fill('Ana')
await p.getByRole('button', { name: 'Join the board' }).click()
await new Promise((r) => setTimeout(r, 3000))
console.log(p.url(), (await p.locator('body').innerText()).slice(0, 500))
console.log(s.log().slice(-3000))
await br.close()
await s.stop()
