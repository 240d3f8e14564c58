import { boardPicture } from '#lib/charter/board-picture.ts'
import { charterWordsIn } from './charter-words-in.ts'
import { writeCharterApart } from './charter-writing.ts'
import type { ExportFile } from './export-file.ts'

/** The lanes and cards of a board as a picture. */
export const pictureExports = {
  'board.png': {
    type: 'image/png',
    write: ({ board, language }) =>
      writeCharterApart({ form: 'png', svg: boardPicture(board, charterWordsIn(language)) }),
  },
} satisfies Record<string, ExportFile>
