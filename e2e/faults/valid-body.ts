import fc from 'fast-check'
import { anyChange } from '#lib/board/board.arbitrary.ts'
import { boardCards, cardId } from '../load/board-cards.ts'
import type { Chance } from '../load/chance.ts'
import type { Route } from './routes.ts'
import type { World } from './world.ts'

type Bodies = Record<string, (world: World, luck: Chance) => unknown>

/** What each call that takes a body is made for. */
const BODIES: Bodies = {
  'post /api/boards': ({ file }, luck) =>
    luck.of<unknown>([
      { title: 'Team Kompas', template: luck.of(['po-pm', 'sample', 'blank']), name: 'Ana' },
      { title: 'Team Kompas', responsibilities: ['Pricing', 'Roadmap'] },
      { from: file },
    ]),
  'post /api/join': ({ board }, luck) => ({
    token: luck.of(Object.values(board.tokens)),
    ...(luck.fraction() < 0.5 ? { name: 'Dora' } : {}),
  }),
  'post /api/boards/{boardId}/changes': (_, luck) => {
    const changeId = `fuzz-${luck.between(0, 1_000_000)}`
    if (luck.fraction() < 0.2) return { changeId, undo: luck.between(1, 20), force: luck.fraction() < 0.5 }
    return {
      changeId,
      changes: luck.fraction() < 0.5 ? anyChanges(luck) : [luck.of(boardCards(12).slice(1))],
    }
  },
  'put /api/boards/{boardId}/rounds/{roundId}/vote': (_, luck) => ({
    placements: {
      [cardId(luck.between(0, 12))]: luck.of(['shared', 'product-owner', 'nobody', 'unknown', 'gone', null]),
    },
    ...(luck.fraction() < 0.5
      ? { remarks: { [cardId(luck.between(0, 12))]: luck.of(['Because', '']) } }
      : {}),
    ...(luck.fraction() < 0.5 ? { clarity: luck.between(1, 5), done: luck.fraction() < 0.5 } : {}),
  }),
  'post /api/boards/{boardId}/import': (_, luck) => ({
    text: luck.of([
      'Responsibility,PO,PM\nPricing,C,A\nRoadmap,R,A',
      '| Responsibility | PO | PM |\n| --- | --- | --- |\n| Launch | A | A |',
    ]),
  }),
  'post /api/boards/{boardId}/restore': (_, luck) => ({
    changeId: `fuzz-${luck.between(0, 1_000_000)}`,
    at: luck.between(1, 20),
  }),
  'put /api/boards/{boardId}/presence': (_, luck) => ({ holding: luck.of(['card-1', 'gone', null]) }),
}

/** A body that the call should take. Throws for a call that takes one and is not known here: then it is new, and needs a line. */
export function validBody(route: Route, world: World, luck: Chance): unknown {
  if (!route.takesBody) return undefined
  const body = BODIES[`${route.method} ${route.path}`]
  if (!body) throw new Error(`no valid body is known for ${route.method} ${route.path}`)
  return body(world, luck)
}

function anyChanges(luck: Chance): unknown[] {
  return fc.sample(anyChange, { seed: luck.between(0, 1_000_000), numRuns: luck.between(1, 6) })
}
