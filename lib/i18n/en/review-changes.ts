/** What else has changed between two points in time, each difference as a sentence. */
export const reviewChanges = {
  title: 'Also changed',
  board:
    '{field, select, title {The board is called “{to}”, not “{from}”} team {The team’s name changed} product {The product changed} purpose {The purpose changed} other {The scope changed}}.',
  settings: 'A limit of the gap rules changed.',
  role: '{field, select, exists {{came, select, yes {<b>{title}</b> is a new role} other {The role <b>{title}</b> is gone}}} name {<b>{from}</b> is called {to} now} other {The lane of <b>{title}</b> was shown or hidden}}.',
  person:
    '{field, select, exists {{came, select, yes {<b>{title}</b> joined} other {<b>{title}</b> left}}} other {<b>{from}</b> is called {to} now}}.',
  filling:
    '{field, select, exists {{came, select, yes {{person} is to have the role <b>{title}</b>} other {{person} is no longer to have the role <b>{title}</b>}}} other {{person} has the role <b>{title}</b> on other terms}}.',
  responsibility:
    '{field, select, exists {{came, select, yes {<b>{title}</b> is new on the board} other {<b>{title}</b> is off the board}}} title {<b>{from}</b> is called {to} now} domain {<b>{title}</b> is in another domain} details {The explanation of <b>{title}</b> changed} covers {<b>{title}</b> stands for other rows of the checklist} lead {{came, select, yes {{to} leads <b>{title}</b>} other {<b>{title}</b> has no lead any more}}} decision {{came, select, yes {Decided on <b>{title}</b>: {to}} other {The decision on <b>{title}</b> was taken away}}} other {{came, select, yes {{role} has {to} on <b>{title}</b>} other {{role} has no letter on <b>{title}</b> any more}}}}.',
  exclusion:
    '{field, select, exists {{came, select, yes {<b>{title}</b> is not ours} other {<b>{title}</b> is ours after all}}} other {Why <b>{title}</b> is not ours changed}}.',
  silence:
    '{field, select, exists {{came, select, yes {The rule “{title}” was switched off} other {The rule “{title}” speaks again}}} other {The reason for switching off “{title}” changed}}.',
  action:
    '{field, select, exists {{came, select, yes {To do: {title}} other {No longer to do: {title}}}} done {{came, select, yes {Done: {title}} other {Not done after all: {title}}}} other {Planned differently: {title}}}.',
  agreement:
    '{field, select, exists {{came, select, yes {Agreed: {title}} other {No longer agreed: {title}}}} other {Worded differently: {title}}}.',
  note: '{field, select, exists {{came, select, yes {Noted: {title}} other {Note taken away: {title}}}} other {Supported by others: {title}}}.',
}
