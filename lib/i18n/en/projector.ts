/** The board on a wall, for a whole room: how to join, and what the workshop is at. */
export const projector = {
  open: 'Projector view',
  about: 'Big, for a whole room, with the QR code for joining always in sight.',
  show: 'Open projector view',
  close: 'Back to the board',
  join: {
    title: 'Join in',
    scan: 'Point your camera here.',
    qr: 'QR code for joining this board',
    or: 'or open',
    local: 'This works on this computer only: for phones, open Remit by its network address.',
    making: 'Making a link…',
    others: 'The facilitator can show the QR code for joining.',
    retry: 'Try again',
  },
  timer: {
    label: 'Time left',
    over: 'Time is up',
    paused: 'Paused',
  },
  here: '{count, plural, one {# person is here} other {# people are here}}',
  more: 'and {count} more',
  prepare: {
    text: 'Who owns what here? In a moment everyone places the cards alone; then we look at where we differ.',
    free: 'Who owns what here?',
  },
  place: {
    about: '{count, plural, one {# card} other {# cards}}, alone and silently.',
    done: '{done} of {voters} are done',
    soon: 'The cards are about to be opened.',
  },
  reveal: {
    nothing: 'Nothing is revealed yet.',
    noVotes: 'Nobody voted in this round.',
  },
  agree: {
    title: 'Agreed last',
    none: 'Nothing is agreed yet.',
    open: 'Still open',
    unsettled: '{count, plural, one {card to settle} other {cards to settle}}',
    sharedWithoutLead:
      '{count, plural, one {shared card without a lead} other {shared cards without a lead}}',
    provisional: '{count, plural, one {provisional decision} other {provisional decisions}}',
    handoversOpen: '{count, plural, one {handover to arrange} other {handovers to arrange}}',
    parked: '{count, plural, one {card left open} other {cards left open}}',
    done: 'Nothing is left open.',
    provisionalMark: 'provisional',
  },
  charter: {
    title: 'Who owns what',
    agreed: '{count, plural, one {card agreed} other {cards agreed}}',
    unowned: '{count, plural, one {card without an owner} other {cards without an owner}}',
    cards: '{count, plural, one {# card} other {# cards}}',
  },
}
