import type { Phase } from '#lib/board/workshop.ts'

/** Whether the rail tells what is left to agree, above the gaps: once the votes have been talked about. */
export function isAgreeingIn(phase: Phase | undefined): boolean {
  return phase === 'agree' || phase === 'charter'
}
