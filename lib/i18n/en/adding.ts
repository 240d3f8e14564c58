/** Adding cards: pasting a list, the catalogue, what was removed and what is not ours. */
export const adding = {
  menu: 'Add cards',
  items: {
    paste: 'Paste a list',
    catalogue: 'From the catalogue',
    removed: '{count, plural, =0 {Removed cards} other {Removed cards (#)}}',
    notOurs: '{count, plural, =0 {Not ours} other {Not ours (#)}}',
  },
  cancel: 'Cancel',
  close: 'Close',
  added: '{count, plural, one {# card added} other {# cards added}}',
  paste: {
    title: 'Paste a list',
    description:
      'One responsibility a line. Bullets, numbers and checkboxes are left out. The cards start unplaced.',
    label: 'Your list',
    example: 'Pricing\nRelease notes\nPartner contracts',
    preview: '{count, plural, =0 {Nothing to add yet} one {# card to add} other {# cards to add}}',
    domainOf: 'Domain of {title}',
    known: 'From the catalogue',
    present:
      '{count, plural, one {{titles} is on the board already and is left out.} other {On the board already and left out: {titles}.}}',
    repeated:
      '{count, plural, one {{titles} is in the list twice.} other {More than once in the list: {titles}.}}',
    cut: '{count, plural, one {This title was too long and is cut after 200 characters: {titles}} other {These titles were too long and are cut after 200 characters: {titles}}}',
    leftOut:
      '{count, plural, one {One line too many for one go: {titles}. Paste it afterwards.} other {# lines too many for one go, from {first} on. Paste them afterwards.}}',
    submit: '{count, plural, =0 {Add cards} one {Add # card} other {Add # cards}}',
    empty: 'Paste or type at least one line that is not on the board yet.',
  },
  catalogue: {
    title: 'Add from the catalogue',
    description: 'What teams usually divide, and who has it according to the sources. Cards start unplaced.',
    search: 'Search the catalogue',
    domains: 'Domain',
    allDomains: 'All domains',
    onlyMissing: '{count, plural, =0 {Nothing missing} one {# missing} other {# missing}}',
    select: 'Add {title}',
    standing: {
      missing: 'Missing on this board',
      absent: '',
      removed: 'Removed earlier, comes back as it was',
      covered: 'On the board: {card}',
      excluded: 'Not ours: {reason}',
    },
    sources: 'Who says what',
    none: 'No responsibility of the catalogue matches this.',
    results: '{count, plural, one {# responsibility} other {# responsibilities}}',
    submit: '{count, plural, =0 {Add cards} one {Add # card} other {Add # cards}}',
  },
  removed: {
    title: 'Removed cards',
    description: 'They come back where they were, with all their letters and notes.',
    none: 'No card has been removed from this board.',
    restore: 'Bring back',
    restoreNamed: 'Bring back {title}',
    restored: '{title} is back',
  },
  notOurs: {
    title: 'Not ours',
    description: 'What somebody outside of this team has. The gap rules leave it out.',
    none: 'Nothing is marked as not ours. Open a card, or a gap, to say who has it instead.',
    include: 'Ours after all',
    includeNamed: '{title}: ours after all',
    row: 'Without a card',
    included: '{title} counts again',
  },
}
