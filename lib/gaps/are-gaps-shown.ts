import type { Phase } from '#lib/board/workshop.ts'

/**
 * Whether screens tell what the rules find: not before everyone has placed the cards, for it would steer them. Without a
 * phase they do. The public interface answers always.
 */
export function areGapsShown(phase: Phase | undefined): boolean {
  return phase !== 'prepare' && phase !== 'place'
}
