/** What a new board can start from. */
export const templates = {
  'po-pm': {
    name: 'Product Owner and Product Manager',
    about: 'The responsibilities most teams have to divide between the two. Nothing is placed yet.',
  },
  everything: {
    name: 'The whole catalogue',
    about:
      'Every responsibility in the literature, for teams that want the full picture. Nothing is placed yet.',
  },
  'product-owner-only': {
    name: 'Product Owner, no Product Manager',
    about: 'Everyday delivery lies with the Product Owner. The board shows at once what nobody owns.',
  },
  startup: {
    name: 'Start-up: one person, two hats',
    about: 'A short list with one person in both roles, and what can wait set aside with a reason.',
  },
  sample: {
    name: 'Sample team',
    about: 'A made-up team with people, decisions and gaps, to look around in.',
  },
  blank: {
    name: 'Blank board',
    about: 'Only the two roles. Add or paste your own responsibilities.',
  },
}

/** The person who stands for a team’s Product Owner until somebody gives the name. */
export const productOwnerOnly = { person: 'Our Product Owner' }

/** The start-up’s one person, and why it leaves out what it leaves out. */
export const startup = {
  person: 'Founder',
  bothHats:
    'Sources disagree on who has this. It comes with both of the founder’s hats for now; make it a card when a second person joins.',
  afterCustomers: 'Too early: this comes up once the first customers use the product.',
  withInvestors:
    'Part of the conversation with investors for now. Make it a card when the product earns money.',
}
