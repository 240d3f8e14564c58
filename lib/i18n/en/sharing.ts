/** Links, QR codes and joining. */
export const sharing = {
  title: 'Share this board',
  description: 'Whoever has a link can do what it allows. There are no accounts.',
  links: {
    facilitator: {
      name: 'Facilitator link',
      short: 'facilitator link',
      about: 'Can do everything: settings, links, deleting the board.',
    },
    participant: {
      name: 'Participant link',
      short: 'participant link',
      about: 'Can place, add and edit cards. For the team.',
    },
    viewer: { name: 'Viewer link', short: 'viewer link', about: 'Sees everything and changes nothing.' },
  },
  show: 'Show link',
  showOf: 'Show link: {link}',
  since: 'In use since {date}',
  address: 'Address of the {link}',
  qr: 'QR code of the {link}',
  copy: 'Copy',
  copyOf: 'Copy the {link}',
  copied: 'Link copied',
  notCopied: 'This browser does not let us copy. The link is selected: press Ctrl or Cmd and C.',
  replace: 'Replace…',
  replaceOf: 'Replace the {link}',
  replaceTitle: 'Replace the {link}?',
  replaceText: {
    facilitator:
      'All facilitator links given out so far stop at once, and everybody who came by one loses the board, open screens included. You stay.',
    participant:
      'All participant links given out so far stop at once, and everybody who came by one loses the board, open screens included. They need the new link.',
    viewer:
      'All viewer links given out so far stop at once, and everybody who came by one loses the board, open screens included. They need the new link.',
  },
  replaceConfirm: 'Replace the link',
  replaced: 'The old links have stopped',
  cancel: 'Cancel',
  onlyFacilitator: 'Only a facilitator can make links.',
  askThem: 'Facilitators who are here now: {names}.',
  askSomebody: 'Ask whoever started this board.',
  keep: {
    label: 'Keep the facilitator link',
    text: 'Keep the facilitator link: without it you cannot run this board from another browser.',
    copy: 'Copy facilitator link',
    dismiss: 'I do not need it',
  },
  join: {
    title: 'Join a board',
    reading: 'Looking at your link…',
    heading: 'Join {title}',
    access: {
      facilitator: 'With this link you run the board: you can change everything, links included.',
      participant: 'With this link you take part: you can place, add and edit cards.',
      viewer: 'With this link you look on: you see everything and change nothing.',
    },
    name: 'Your name',
    nameHint: 'The others see it beside what you move. You can leave it empty.',
    submit: 'Join the board',
    joining: 'Joining…',
    noAccount: 'No account needed.',
    noLink: {
      title: 'A link is missing',
      text: 'To join a board, open the whole link that you were given, or scan its QR code.',
    },
    unknown: {
      title: 'This link does not open a board any more',
      text: 'It may have been replaced, its board deleted, or a part of it got lost on the way. Ask whoever runs the board for a new one.',
    },
    failed: { title: 'Your link could not be checked' },
    retry: 'Try again',
    home: 'To all boards',
  },
}
