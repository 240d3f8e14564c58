/** Agreeing: what is left after the reveal, leads, confirmations and handovers; then what the charter will say. */
export const agree = {
  title: 'Agree',
  left: '{count, plural, =0 {Everything is agreed} one {# thing left to agree} other {# things left to agree}}',
  noVotes: 'No vote has been revealed. Move cards to where they belong, and say who leads the shared ones.',
  allDone: 'Go through the lanes once more together, then write the charter.',
  watch: 'The team settles them one by one.',
  help: 'Drag cards as you decide. Flags fall as you go.',
  sections: {
    unsettled:
      '{count, plural, =0 {No card is left to settle} one {# card to settle} other {# cards to settle}}',
    leads:
      '{count, plural, =0 {Every shared card has a lead} one {# shared card needs a lead} other {# shared cards need a lead}}',
    provisional:
      '{count, plural, =0 {No decision is provisional} one {# decision to confirm} other {# decisions to confirm}}',
    handovers:
      '{open, plural, =0 {{count, plural, =0 {Nothing passes on} one {The handover is arranged} other {All # handovers are arranged}}} one {# handover to arrange} other {# handovers to arrange}}',
    parked: '{count, plural, one {# card is left open} other {# cards are left open}}',
  },
  open: 'Open {title}',
  says: '{choice, select, none {No more than {leading} of {cast} agree} nobody {{leading} of {cast} say nobody} other {{leading} of {cast} say {lane}}}',
  noVote: 'Nobody voted on it',
  unknown: '{count, plural, one {# does not know it} other {# do not know it}}',
  adopt: 'Adopt {lane}',
  adoptOf: 'Adopt {lane} for {title}',
  adopted: '{title}: {lane}',
  rest: {
    adopt: 'Adopt {count} as provisional',
    hint: 'What most voted for holds until somebody confirms it.',
    note: 'Adopted after the vote, until it is confirmed.',
    adopted: '{count, plural, one {# card adopted as provisional} other {# cards adopted as provisional}}',
    park: 'Leave {count} contested open',
    parkTitle: 'Who brings proposals, and by when?',
    parkSubmit: 'Leave them open',
    parkText: 'Bring a proposal: who owns {title}?',
    parked: '{count, plural, one {# card is left open} other {# cards are left open}}',
  },
  lead: {
    options: 'Lead of {title}',
    other: 'Other…',
    otherOf: 'Other… for {title}',
    to: '{short}, {role}',
    set: '{title}: led by {role}',
  },
  confirm: {
    one: 'Confirm',
    oneOf: 'Confirm {title}',
    all: 'Confirm all {count}',
    done: '{count, plural, one {Confirmed} other {# decisions confirmed}}',
    unplaced: 'with nobody yet',
  },
  handover: {
    passes: 'from <from></from> to <to></to>',
    nobody: 'from nobody to <to></to>',
    arrange: 'Arrange',
    arrangeOf: 'Arrange the handover of {title}',
    change: 'Change',
    changeOf: 'Change the handover of {title}',
    done: 'Done',
    doneOf: 'The handover of {title} is done',
  },
  action: {
    what: 'What',
    who: 'Who',
    when: 'By when',
    whoNew: '{name} is new: they are added to the people of this board.',
    lacking: 'Say who, or by when.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved',
    is: '{hasWho, select, yes {{who}{hasWhen, select, yes {, by {when}} other {, no date}}} other {{hasWhen, select, yes {Nobody yet, by {when}} other {Nobody yet}}}}',
    was: '{hasWho, select, yes {{who}, was due {when}} other {Nobody, was due {when}}}',
  },
  park: {
    change: 'Change',
    changeOf: 'Change who brings a proposal for {title}',
    back: 'Talk about it after all',
    backOf: 'Talk about {title} after all',
  },
  charter: {
    title: 'What is agreed',
    agreed: '{agreed} of {cards} cards are agreed',
    all: 'All {cards} cards are agreed',
    none: 'There are no cards yet',
    lines: {
      provisional:
        '{count, plural, one {# holds until it is confirmed} other {# hold until they are confirmed}}',
      parked: '{count, plural, one {# is left open} other {# are left open}}',
      unsettled:
        '{count, plural, one {# was voted on and not settled} other {# were voted on and not settled}}',
      unowned: '{count, plural, one {# has no owner} other {# have no owner}}',
      handovers:
        '{count, plural, one {# passes to another role} other {# pass to other roles}}, {arranged, plural, =0 {none} other {#}} with a person and a date',
    },
    open: 'Still open',
  },
}
