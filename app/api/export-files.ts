import { boardExports } from './board-exports.ts'
import type { ExportFile } from './export-file.ts'

/** Every file that a board can be taken away as, by the name that the address gives it; one family of files each. */
export const EXPORT_FILES: Record<string, ExportFile> = { ...boardExports }
