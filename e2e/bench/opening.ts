import type { Effort, Figure, Measured } from './figure.ts'
import { inTurns } from './in-turns.ts'
import { newPage, openReady, type Screens, withScreens } from './screens.ts'
import { scriptBytes } from './script-bytes.ts'

const SIZES = [50, 500, 1_000]
const LIMITED = 500

/** How long until a board can be used, in a browser that has never been here, and what script it loads. */
export const opening: Figure = {
  name: 'opening',
  title: 'opening a board cold in Chromium, until the last card is painted and answers',
  floor: 'Floor: a static page with the same cards in it, drawn by React, from a bare Node server.',
  measure,
}

async function measure(effort: Effort): Promise<Measured[]> {
  const lines: Measured[] = []
  await withScreens(SIZES, async (screens) => {
    const { cards } = screens.ours
    await turns(screens, 1)
    const limit = cards === LIMITED ? { limit: { of: 'ratio', most: 2 } as const } : {}
    lines.push({
      name: `milliseconds, ${cards} cards`,
      ...(await turns(screens, effort.rounds * 3)),
      ...limit,
    })
    if (cards === LIMITED) lines.push(await scripts(screens))
  })
  return lines
}

function turns({ browser, ours, floor }: Screens, rounds: number) {
  const open = async (screen: Screens['ours']) => {
    const page = await newPage(browser, screen)
    const took = await openReady(page, screen)
    await page.context().close()
    return took
  }
  return inTurns(rounds, { ours: () => open(ours), floor: () => open(floor) })
}

async function scripts({ browser, ours, floor }: Screens): Promise<Measured> {
  const measured = await inTurns(1, {
    ours: () => scriptBytes(browser, ours),
    floor: () => scriptBytes(browser, floor),
  })
  const kilobytes = (bytes: readonly number[]) => bytes.map((each) => each / 1_000)
  return {
    name: 'kB of script on the wire, compressed',
    ours: kilobytes(measured.ours),
    floor: kilobytes(measured.floor),
    limit: { of: 'ours', most: 200 },
  }
}
