import { placing } from './placing.ts'

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
      '{voters, plural, =0 {Nobody is here to vote} other {{done, plural, =0 {Nobody is done yet} one {# of {voters} is done} other {# of {voters} are done}}}}. Reveal now?',
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
    '{voters, plural, =0 {Nobody is here to vote.} other {{done, plural, =0 {Nobody is done yet.} one {# of {voters} is done.} other {# of {voters} are done.}}}}',
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
  guide: {
    label: 'What to do now',
    prepare: {
      facilitator: 'Check the cards and who fills which role, and let everyone in.',
      participant: 'The board is being prepared. Look through the cards, and add what is missing.',
      viewer: 'The board is being prepared.',
    },
    place: {
      facilitator: 'Everyone answers alone, without talking.',
      participant: 'Answer alone, without talking.',
      viewer: 'Everyone answers alone, without talking.',
      done: 'You are done. You can change your answers until the reveal.',
      nothing: {
        facilitator: 'No vote is open. Choose what to ask.',
        participant: 'No vote is open yet. The facilitator is about to ask.',
        viewer: 'No vote is open yet.',
      },
    },
    reveal: {
      facilitator: 'One card at a time, most contested first. Let the few speak first.',
      participant: 'Hear each side, then settle it together.',
      viewer: 'The team talks about the cards on which it differs.',
    },
    agree: {
      facilitator: 'Name a lead for each shared card, note why, and settle what is left.',
      participant: 'Name a lead for each shared card, note why, and settle what is left.',
      viewer: 'The team names leads for what is shared, and settles what is left.',
    },
    charter: {
      facilitator: 'Read through what you agreed, and give what is still open to somebody.',
      participant: 'Read through what you agreed. Say so where it is not what you meant.',
      viewer: 'The team reads through what it agreed.',
    },
    openVote: 'A vote is open: {question}',
    openAgain: 'A vote is open on {card}.',
    join: 'Place your cards',
    joinClarity: 'Answer',
    change: 'Change your answers',
    showBoard: 'Show the board',
    showCharter: 'Show the charter',
    backTo: { place: 'Back to the cards', reveal: 'Back to the reveal' },
    back: 'Back to {phase}',
    aid: 'What to say',
    next: {
      prepare: 'Ask everyone to place the cards',
      place: 'Ask a question',
      reveal: 'Go on to agreeing',
      agree: 'Write the charter',
      charter: 'End the workshop',
    },
    goOn: 'Go on with the vote',
    reveals: 'Reveal: {done, plural, one {# of {voters} is done} other {# of {voters} are done}}',
  },
  aid: {
    title: 'What to say, and what is left',
    minutes: 'about {count, plural, one {# minute} other {# minutes}}',
    say: 'You could say',
    left: 'Left to do',
    nothingLeft: 'Nothing is left here.',
    startTimer: 'Start the timer with {count, plural, one {# minute} other {# minutes}}',
    now: 'now',
    says: {
      prepare:
        'We are here to find out who owns what. It is about the work, and nobody is being marked. Please scan the code and tell it your name. Then look through the cards: is something missing that takes up your week?',
      place:
        'For the next minutes we do not talk. Place each card with whoever should have the final say. If you do not know a card, say so: that helps as well. Nobody can see what you choose.',
      reveal:
        'We begin where we differ most. Those who are fewer speak first: what do you see that the rest of us may not? When we have heard both cases, we choose. If we cannot, somebody brings a proposal, by a day we name.',
      agree:
        'Shared is fine, as long as one of us leads. So for each shared card: who has the last word when time is short? And where something passes to somebody else: from when, and what do they need?',
      charter:
        'Let us read it once from the top. For whatever is yours: can you say yes to it, aloud? What is still open gets a name and a day. And when do we look at this again?',
    },
    todo: {
      cards: '{count, plural, =0 {There is no card yet} one {# card to place} other {# cards to place}}',
      unfilledRoles: '{count, plural, one {# role that nobody fills} other {# roles that nobody fills}}',
      voters:
        '{count, plural, =0 {Nobody has joined to vote yet} one {# voter is here} other {# voters are here}}',
      voting: '{count, plural, one {# person has not finished} other {# people have not finished}}',
      noVote: 'No vote is open',
      contested: '{count, plural, one {# card on which you differ} other {# cards on which you differ}}',
      unsettled: '{count, plural, one {# card not settled yet} other {# cards not settled yet}}',
      parked:
        '{count, plural, one {# card parked, with a proposal to come} other {# cards parked, with a proposal to come}}',
      sharedWithoutLead:
        '{count, plural, one {# shared card without a lead} other {# shared cards without a lead}}',
      provisional:
        '{count, plural, one {# decision that is provisional} other {# decisions that are provisional}}',
      handoversOpen:
        '{count, plural, one {# handover without a person or a day} other {# handovers without a person or a day}}',
      unowned: '{count, plural, one {# card that nobody owns} other {# cards that nobody owns}}',
    },
  },
}
