import { adding } from './en/adding.ts'
import { board } from './en/board.ts'
import { catalogue } from './en/catalogue.ts'
import { details } from './en/details.ts'
import { gaps } from './en/gaps.ts'
import { home } from './en/home.ts'
import { people } from './en/people.ts'
import { sharing } from './en/sharing.ts'
import { shell } from './en/shell.ts'

/** Every visible text in English, the language that the others translate. */
export const en = { adding, board, catalogue, details, gaps, home, people, sharing, shell }

/** What a language must provide: the same keys as English. */
export type Messages = typeof en
