/**
 * Each gap rule in words: its name, the sentence of a finding, the few words on a card, why it matters and who says so.
 * They describe and never blame.
 */
export const rules = {
  'product-management-vacuum': {
    name: 'Product management vacuum',
    sentence:
      '{open} of the {expected} responsibilities of product management {open, plural, one {has} other {have}} no owner.',
    word: 'Open product management',
    why: 'Product management reaches well beyond a team’s backlog. Where nobody does it, market, price and budget are decided by chance.',
    source: 'Jonas Rathke; McGreal & Jocham, The Professional Product Owner',
  },
  unowned: {
    name: 'No owner',
    sentence: '<names></names> {count, plural, one {belongs} other {belong}} to nobody.',
    word: 'Nobody owns this',
    why: 'What nobody owns gets done by whoever notices, or not at all.',
    source: 'RACI: each item has one accountable role',
  },
  'shared-without-lead': {
    name: 'Shared without a lead',
    sentence: '<names></names> {count, plural, one {is} other {are}} shared without a lead.',
    word: 'No lead',
    why: 'When two share and neither leads, in practice two are accountable, or none.',
    source: 'RACI: exactly one accountable role',
  },
  'unfilled-role': {
    name: 'Role without a person',
    sentence: '<b>{role}</b> owns {count, plural, one {# card} other {# cards}}, but nobody has that role.',
    word: 'Nobody fills {role}',
    why: 'A role owns something only while a person fills it.',
    source: 'Remit',
  },
  missing: {
    name: 'No card',
    sentence: '<names></names> {count, plural, one {has} other {have}} no card on this board.',
    word: 'No card',
    why: 'What is not on the board was perhaps never discussed. Add it, say which card it is part of, or say who else has it.',
    source: 'Remit, against the list in McGreal & Jocham, The Professional Product Owner',
  },
  absorbed: {
    name: 'Filled in by the Product Owner',
    sentence:
      '<b>{role}</b> carries {owned} of the {expected} responsibilities in {domain}, among them <names></names>.',
    word: '{given, select, manager {Often the PM’s; see sources} other {Rarely the PO’s; see sources}}',
    why: 'A Product Owner often fills in where no Product Manager is. That can be right, as long as everybody knows and agreed to it.',
    source: 'Jonas Rathke',
  },
  'order-taker': {
    name: 'Delivery only',
    sentence:
      '{owned, plural, one {The one card} other {All # cards}} of <b>{role}</b> {owned, plural, one {is} other {are}} delivery, and no role owns strategy.',
    word: 'Delivery only',
    why: 'Without a say in strategy, a backlog becomes a list of what others asked for.',
    source: 'Scrum.org, misunderstood stances of a Product Owner',
  },
  'several-holders': {
    name: 'Several people in one role',
    sentence: '<names></names> fill <b>{role}</b> together, without an area for each.',
    word: 'Several people fill {role}',
    why: 'When several people fill a role, it helps to know who decides what.',
    source: 'Scrum Guide 2020: one person, not a committee',
  },
  'split-decision': {
    name: 'Backlog and next step apart',
    sentence: 'Different roles own <names></names>, though one follows from the other.',
    word: 'Backlog and next step have different owners',
    why: 'Whoever orders the backlog says what comes next. With two owners the two can differ.',
    source: 'Remit',
  },
  'too-much-shared': {
    name: 'Much is shared',
    sentence: '{shared} of {placed} placed cards are shared.',
    word: 'Shared',
    why: 'Sharing everything postpones the question of who decides.',
    source: 'Remit',
  },
  'overloaded-role': {
    name: 'One role has most',
    sentence: '<b>{role}</b> is accountable for {own} of {owned} cards.',
    word: '{role} has most cards',
    why: 'A role that answers for nearly everything has little time for each.',
    source: 'RACI column analysis',
  },
  'overloaded-person': {
    name: 'One person has most',
    sentence: '<b>{person}</b> is accountable for {own} of {owned} cards, in more than one role.',
    word: '{person} has most cards',
    why: 'When one person answers for nearly everything, the team waits for that person.',
    source: 'Remit',
  },
  'two-hats': {
    name: 'Two hats',
    sentence: '<b>{person}</b> is both {owner} and {manager}.',
    word: 'Two hats',
    why: 'This is common and allowed. It helps to say which hat one wears.',
    source: 'Usual in the Netherlands and in small companies',
  },
  'idle-role': {
    name: 'Role without cards',
    sentence: '<b>{role}</b> is filled, but owns no card and works on none.',
    word: '{role} has no card',
    why: 'A lane without cards may mean that work is missing from the board, or that the role needs no lane.',
    source: 'RACI column analysis',
  },
  'nobody-responsible': {
    name: 'Nobody does the work',
    sentence:
      '<names></names> {count, plural, one {has} other {have}} an accountable role, but none that does the work.',
    word: 'No R',
    why: 'This board keeps answering for something apart from doing it, so each card needs both.',
    source: 'RACI: each item has at least one responsible role',
  },
  'too-many-consulted': {
    name: 'Many are consulted',
    sentence:
      '{count, plural, one {{consulted} roles are consulted on <names></names>.} other {More than {limit} roles are consulted on each of <names></names>.}}',
    word: '{consulted} consulted',
    why: 'Each opinion to wait for makes a decision slower. Some roles may only want to know.',
    source: 'RACI row analysis',
  },
  silo: {
    name: 'Nobody consulted or informed',
    sentence: 'In {domain}, nobody is consulted or informed about <names></names>.',
    word: 'Nobody consulted or informed',
    why: 'What only its owner knows of surprises others later.',
    source: 'RACI row analysis',
  },
  'partner-not-informed': {
    name: 'Product Owner and Product Manager apart',
    sentence: '<b>{role}</b> has no part in <names></names>, and is not informed.',
    word: '{role} is not informed',
    why: 'Product Owner and Product Manager stay aligned when each knows what the other decides.',
    source: 'Echometer; Mesh Firm',
  },
  contested: {
    name: 'Votes differ',
    sentence:
      '{count, plural, one {{choice, select, none {No more than {leading} of {cast} agree on <names></names>.} nobody {{leading} of {cast} place <names></names> with nobody.} shared {{leading} of {cast} want to share <names></names>.} other {{leading} of {cast} place <names></names> with <b>{lane}</b>.}}} other {Votes differ on <names></names>.}}',
    word: '{leading} of {cast} agree',
    why: 'Where people see it differently, each side knows something that the other does not. Ask those furthest apart to explain.',
    source: 'Delegation Poker, Management 3.0: let the extremes explain',
  },
  drift: {
    name: 'Elsewhere than agreed',
    sentence:
      '{count, plural, one {{choice, select, shared {{leading} of {cast} say that <names></names> is shared today, which is not what was agreed.} other {{leading} of {cast} say that <b>{lane}</b> has <names></names> today, which is not what was agreed.}}} other {<names></names> lie elsewhere today than agreed.}}',
    word: '{leading} of {cast} see it elsewhere today',
    why: 'Work finds its own way. Either the agreement follows it, or somebody hands it over.',
    source: 'Remit',
  },
  'handover-open': {
    name: 'Handover to arrange',
    sentence:
      '{count, plural, one {<names></names> passes from {choice, select, nobody {nobody} shared {both} other {<b>{lane}</b>}} to {toChoice, select, shared {both} other {<b>{to}</b>}}, {overdue, plural, =0 {and nobody arranges it by a date yet.} one {and that was due yesterday.} other {and that was due # days ago.}}} other {<names></names> pass to other roles, and who sees to it by when is open.}}',
    word: '{overdue, plural, =0 {Handover to arrange} other {Handover overdue}}',
    why: 'An agreement changes nothing until somebody hands the work over, and the other one takes it.',
    source: 'Remit',
  },
  'moved-without-decision': {
    name: 'Moved without a note',
    sentence:
      '<names></names> {count, plural, one {has} other {have}} moved since the last review, and no note says why.',
    word: 'Moved, no note why',
    why: 'In half a year nobody remembers why a card moved. One line is enough.',
    source: 'Remit',
  },
  'term-ending': {
    name: 'Somebody leaves soon',
    sentence:
      '<b>{person}</b> is <b>{role}</b> {days, plural, =0 {until the end of today} one {for # more day} other {for # more days}}, and nobody takes over yet.',
    word: '{person} leaves soon',
    why: 'Interim and freelance roles end on a date. A handover takes some weeks.',
    source: 'The freelance market for product people',
  },
  'review-overdue': {
    name: 'Time for a review',
    sentence:
      '{days, plural, =0 {The last review was more than {months, plural, one {# month} other {# months}} ago, and no next one has a date.} one {The next review was due yesterday.} other {The next review was due # days ago.}}',
    word: 'Review is due',
    why: 'Who does what changes quietly. Teams that look at it every three to six months notice in time.',
    source: 'Atlassian Team Playbook: every three to six months',
  },
}
