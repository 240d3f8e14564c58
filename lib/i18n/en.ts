import { adding } from './en/adding.ts'
import { agree } from './en/agree.ts'
import { board } from './en/board.ts'
import { catalogue } from './en/catalogue.ts'
import { charter } from './en/charter.ts'
import { details } from './en/details.ts'
import { exporting } from './en/exporting.ts'
import { gaps } from './en/gaps.ts'
import { home } from './en/home.ts'
import { importing } from './en/importing.ts'
import { matrix } from './en/matrix.ts'
import { matrixFile } from './en/matrix-file.ts'
import { people } from './en/people.ts'
import { placing } from './en/placing.ts'
import { projector } from './en/projector.ts'
import { reveal } from './en/reveal.ts'
import { reviews } from './en/reviews.ts'
import { sharing } from './en/sharing.ts'
import { shell } from './en/shell.ts'
import { workshop } from './en/workshop.ts'

/** Every visible text in English, the language that the others translate. */
export const en = {
  adding,
  agree,
  board,
  catalogue,
  charter,
  details,
  exporting,
  gaps,
  home,
  importing,
  matrix,
  matrixFile,
  people,
  placing,
  projector,
  reveal,
  reviews,
  sharing,
  shell,
  workshop,
}

/** What a language must provide: the same keys as English. */
export type Messages = typeof en
