import { placing } from './placing.ts'
import { workshopAid } from './workshop-aid.ts'
import { workshopArrival, workshopGuide } from './workshop-guide.ts'

/** The frame of a workshop: its phases, the vote, the timer, and what the facilitator says and does. */
export const workshop = {
  phases: {
    label: 'Phases',
    prepare: 'Prepare',
    place: 'Place',
    reveal: 'Reveal',
    agree: 'Agree',
    charter: 'Charter',
    compact: '{step} of {steps} · {phase}',
    phase: 'Phase',
    move: 'Move everyone to {phase}',
  },
  /** What a vote asks. */
  questions: {
    'from-now-on': {
      name: 'From now on',
      hint: 'Who should have the final say on each card.',
      asks: placing.question['from-now-on'],
    },
    today: {
      name: 'Today',
      hint: 'Who really has it now, agreed or not.',
      asks: placing.question.today,
    },
    clarity: {
      name: 'How clear my own role is',
      hint: 'From 1 to 5, and no cards.',
      asks: placing.question.clarity,
    },
  },
  /** What everyone is told before they vote. */
  secrecy: { anonymous: placing.names.anonymous, named: placing.names.named },
  vote: {
    title: 'Ask everyone to place the cards',
    description: 'Everyone answers alone. Nobody sees an answer before you reveal them all.',
    question: 'What do you ask?',
    cards: 'Which cards?',
    allCards: 'All that are ours ({count})',
    unplaced: 'Only the unplaced ({count})',
    domain: '{domain} ({count})',
    noCards: 'There is no card to ask about. Choose others, or add some first.',
    secrecy: 'Whose answers are they?',
    anonymous: 'Anonymous',
    named: 'With names',
    told: 'Everyone reads this first: “{text}”',
    few: 'With {voters, plural, =0 {nobody} one {one voter} other {# voters}} here, others may guess who chose what, names or not.',
    timer: 'Timer',
    noTimer: 'No timer',
    minutes: '{count, plural, one {# minute} other {# minutes}}',
    suggested: '{count, plural, one {# minute} other {# minutes}}, suggested',
    start: 'Start the vote',
  },
  reveal: {
    title:
      '{voters, plural, =0 {Nobody has voted yet} other {{done, plural, =0 {Nobody is done yet} one {# of {voters} is done} other {# of {voters} are done}}}}. Reveal now?',
    titleAll: '{voters, plural, one {The one voter is done} other {All # are done}}. Reveal now?',
    description:
      'Everyone then sees how the answers fall. Those who have not finished count as far as they have come. It cannot be taken back.',
    submit: 'Reveal',
    next: {
      'from-now-on': 'Reveal, then ask “From now on”',
      today: 'Reveal, then ask “Today”',
    },
    done: 'Revealed. Now everyone answers the next question.',
  },
  progress:
    '{voters, plural, =0 {Nobody is here to vote yet.} other {{done, plural, =0 {Nobody is done yet.} one {# of {voters} is done.} other {# of {voters} are done.}}}}',
  start: {
    button: 'Start a workshop',
    menu: 'Start a workshop…',
    title: 'Start a workshop',
    description:
      'You lead everyone through five phases, back as well as on. Together they take about {minutes} minutes with the cards and people here.',
    steps: {
      prepare: 'Check the cards and roles, and let everyone in.',
      place: 'Everyone places the cards alone, and silently.',
      reveal: 'The board shows where you differ, most contested first.',
      agree: 'Name who leads what is shared, and settle what is left.',
      charter: 'Read through what you agreed.',
    },
    minutes: '{count} min',
    submit: 'Start',
  },
  end: {
    menu: 'End the workshop',
    done: 'The workshop is over. The board stays as it is.',
    back: 'Go back to {phase}',
  },
  trial: {
    button: 'Try it first on the sample board',
    hint: 'A trial on a board with a made-up team. It opens apart from this one, which stays as it is.',
    title: 'Trial workshop',
    opening: 'Opening the trial…',
    note: 'This is a trial, on a board with a made-up team. Open it in a second browser too, and be a participant.',
  },
  timer: {
    label: 'Timer',
    start: 'Start the timer',
    pause: 'Pause the timer',
    resume: 'Go on with the timer',
    more: '+1 minute',
    moreShort: '+1',
    stop: 'Stop the timer',
    change: 'Change the timer',
    left: '{left} left',
    leftPaused: 'paused with {left} left',
    over: 'Time is up',
    title: 'Run for',
    oneMinute: 'One minute left.',
    ended: 'Time is up. Nothing is locked: finish what you are at.',
  },
  guide: workshopGuide,
  arrival: workshopArrival,
  aid: workshopAid,
}
