import { boardPicture } from '#lib/charter/board-picture.ts'
import { charterWordsIn } from './charter-words-in.ts'
import type { ExportFile } from './export-file.ts'

/** The lanes and cards of a board as a picture. */
export const pictureExports = {
  'board.png': {
    type: 'image/png',
    task: ({ board, language }) => ({ form: 'png', svg: boardPicture(board, charterWordsIn(language)) }),
  },
} satisfies Record<string, ExportFile>
