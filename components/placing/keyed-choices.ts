import { PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'

/** The choices that have a button and a key of their own, everywhere the same: 1 Product Owner, 2 Shared, 3 Product Manager, 4 nobody. */
export const KEYED_CHOICES: readonly Choice[] = [PRODUCT_OWNER, 'shared', PRODUCT_MANAGER, 'nobody']
