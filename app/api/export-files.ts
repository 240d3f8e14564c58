import { boardExports } from './board-exports.ts'
import { pictureExports } from './board-picture.ts'
import { charterExports } from './charter-exports.ts'
import type { ExportFile } from './export-file.ts'
import { matrixExports } from './matrix-exports.ts'
import { reviewExports } from './review-exports.ts'

/** Every file that a board can be taken away as, by the name that the address gives it; one family of files each. */
export const EXPORT_FILES: Record<string, ExportFile> = {
  ...boardExports,
  ...matrixExports,
  ...charterExports,
  ...pictureExports,
  ...reviewExports,
}
