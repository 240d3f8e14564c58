import type { Change } from '#lib/board/change.ts'

type Noun<Kind = Change['kind']> = Kind extends `${infer First}.${string}` ? First : never
type Verb<Of extends string, Kind = Change['kind']> = Kind extends `${Of}.${infer Second}` ? Second : never

/** What a change would have done, by its kind, as it is said when it was not accepted. */
export const changes = {
  board: { rename: 'Renaming the board to “{title}”', describe: 'Describing the board' },
  settings: { set: 'Changing the settings' },
  rule: { silence: 'Silencing a rule', restore: 'Listening to a rule again' },
  role: {
    add: 'Adding the role “{name}”',
    edit: 'Changing the role “{role}”',
    remove: 'Removing the role “{role}”',
    fill: 'Giving “{role}” to {person}',
    vacate: 'Taking “{role}” from {person}',
  },
  person: { add: 'Adding {name}', edit: 'Renaming {person} to {name}', remove: 'Removing {person}' },
  responsibility: {
    add: 'Adding “{title}”',
    edit: 'Changing “{card}”',
    move: 'Moving “{card}” to {lane}',
    lead: 'Naming who leads “{card}”',
    duty: 'Changing a letter of “{card}”',
    decide: 'Noting the decision on “{card}”',
    exclude: 'Marking “{card}” as not ours',
    include: 'Making “{card}” ours again',
    remove: 'Removing “{card}”',
    restore: 'Bringing back “{card}”',
  },
  action: {
    add: 'Adding something to do',
    edit: 'Changing something to do',
    done: 'Ticking off something to do',
    remove: 'Removing something to do',
  },
  agreement: {
    add: 'Adding a working agreement',
    edit: 'Changing a working agreement',
    remove: 'Removing a working agreement',
  },
  note: {
    add: 'Adding a note',
    support: 'Supporting a note',
    remove: 'Removing a note',
    show: 'Showing everyone’s notes',
  },
  review: { hold: 'Holding the review “{label}”', next: 'Setting the date of the next review' },
  charter: {
    describe: 'Describing the charter',
    issue: 'Issuing version {version} of the charter',
    sign: 'Signing the charter for {person}',
  },
  phase: { set: 'Moving everybody to another step' },
  timer: { start: 'Starting the timer', pause: 'Pausing the timer', stop: 'Stopping the timer' },
  focus: { set: 'Showing everybody another card' },
  round: {
    open: 'Asking everybody to place the cards',
    reveal: 'Revealing the votes',
    tally: 'Adding a show of hands on “{card}”',
  },
} satisfies { [Of in Noun]: Record<Verb<Of>, string> }
