import { expect, test } from 'vitest'
import { ranked } from '#lib/rounds/ranked.ts'
import { agreementShares } from './agreement-shares.ts'
import { sampleReveal } from './sample-reveal.ts'

function shares(most: number) {
  const board = sampleReveal({ one: { shared: 1 }, two: { shared: most } })
  return agreementShares(board.rounds.flatMap((round) => ranked(board, round)))
}

test('many voters choose a percentage that is a majority', () => {
  expect(shares(4).every(({ share, of }) => share > 0.5 && of === undefined)).toBe(true)
})

test('with three voters it is two of three, and with fewer there is nothing to choose', () => {
  expect(shares(3)).toEqual([{ share: 2 / 3, of: { count: 2, voters: 3 } }])
  expect(shares(2)).toEqual([])
  expect(shares(1)).toEqual([])
})
