/** What the facilitator could say in each phase, and what is left to do. */
export const workshopAid = {
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
}
