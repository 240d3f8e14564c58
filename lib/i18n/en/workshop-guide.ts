/** What somebody reads on a phone who has joined while the board is prepared. */
export const workshopArrival = {
  title: 'Welcome, {name}',
  cards:
    '{count, plural, =0 {Soon everyone places the cards, each on their own.} one {Soon everyone places a card, each on their own.} other {Soon everyone places # cards, each on their own.}}',
  secret: 'Nobody sees what you choose before the reveal, the facilitator neither.',
  wait: 'It begins here by itself. Until then you can look through the cards.',
  here: '{count, plural, one {# person is here} other {# people are here}}',
  look: 'Look through the cards',
}

/** The one line under the toolbar: what to do now, and the ways on and back. */
export const workshopGuide = {
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
  join: '{count, plural, =1 {Place this card} other {Place your cards}}',
  joinClarity: 'Answer',
  change: '{count, plural, =0 {Change your answer} =1 {Change your answer} other {Change your answers}}',
  showBoard: 'Show the board',
  showCharter: 'Show the charter',
  backTo: { place: 'Back to the {count, plural, =1 {card} other {cards}}', reveal: 'Back to the reveal' },
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
  reveals:
    '{voters, plural, =0 {Reveal now} other {Reveal: {done, plural, one {# of {voters} is done} other {# of {voters} are done}}}}',
}
