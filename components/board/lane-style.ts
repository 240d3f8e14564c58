import { signOf } from '#components/details/lane-icon.tsx'
import type { Lane } from '#lib/board/board.ts'
import styles from './lanes.module.css'

/** The class that gives a lane its colour, and the tray its dashes. */
export function lanesStyle(lane: Lane): string {
  return styles[signOf(lane)] ?? ''
}
