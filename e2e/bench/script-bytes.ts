import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright'
import { newPage, openReady, type Screen } from './screens.ts'

/** How many bytes of script travel when a page is opened cold and nobody touches it, headers included. */
export async function scriptBytes(browser: Browser, screen: Screen): Promise<number> {
  const page = await newPage(browser, screen)
  const network = await page.context().newCDPSession(page)
  const scripts = new Set<string>()
  let [bytes, at] = [0, 0]
  network.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!scripts.has(requestId)) return
    bytes += encodedDataLength
    at = performance.now()
  })
  await network.send('Network.enable')
  await openReady(page, screen)
  while (performance.now() - at < 2_000) await sleep(100)
  await page.context().close()
  return bytes
}
