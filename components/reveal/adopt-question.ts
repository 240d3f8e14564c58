import type { Round } from '#lib/board/round.ts'

/** Whose words a button bears that takes a lane: of *today* one keeps what is, *from now on* one adopts. */
export function asAdoptQuestion({ question }: Pick<Round, 'question'>): 'from-now-on' | 'today' {
  return question === 'today' ? 'today' : 'from-now-on'
}
