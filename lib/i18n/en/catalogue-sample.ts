/** A made-up team whose Product Manager left in spring: what it is, who is in it, and what it has decided. */
export const sample = {
  title: 'Team Kompas',
  team: 'Team Kompas, Utrecht and Copenhagen',
  product: 'Kompas, an app in which small firms see and lower what they spend on energy',
  purpose: 'Help a bakery, a garage or a school save energy without hiring an adviser.',
  scope:
    'The app and its reports, for customers in the Netherlands and Denmark. Meters and contracts are not ours.',
  roles: {
    developers: 'Developers',
    marketing: 'Marketing',
    'customer-support': 'Customer support',
    sales: 'Sales',
    'scrum-master': 'Scrum Master',
  },
  people: {
    sanne: 'Sanne Visser',
    daan: 'Daan Bakker',
    mira: 'Mira Okafor',
    joris: 'Joris Smit',
    aylin: 'Aylin Demir',
    tobias: 'Tobias Lund',
    lena: 'Lena Brandt',
  },
  areas: { daan: 'Meter data', mira: 'App and reports' },
  titles: {
    roadmap: 'Roadmap and strategy',
    'customer-contact': 'Customer interviews',
    'go-to-market-strategy': 'Go-to-market and launch',
  },
  releaseNotes: {
    title: 'Release notes',
    details: 'A short page for customers with every release: what is new, and what it does for them.',
  },
  decisions: {
    'product-backlog':
      'One list for both countries, ordered by Sanne. Wishes from sales go on it like all others.',
    'customer-contact': 'Four interviews a month. Sanne leads them, a developer sits in each time.',
    'customer-feedback': 'Support labels incoming messages; Sanne reads the labels every Friday.',
    'product-quality':
      'The developers decide what is good enough to ship. Sanne can ask for more, not for less.',
    'stakeholder-approval': 'Sanne asks the management in Utrecht; Copenhagen follows its answer.',
  },
  remarks: {
    roadmap: [
      'Whoever talks to customers every week should say what comes when.',
      'It drives the backlog, so keep the two in one hand.',
    ],
    'product-vision': ['We have had no new one since spring.'],
    'market-research': ['Nobody has looked beyond our own customers this year.'],
    pricing: [
      'Sales sets a price for each deal. Is that meant to be so?',
      'It needs the business case first.',
      'Copenhagen wants its own prices.',
    ],
    'customer-retention': ['I had not heard of it before.'],
    'release-planning': ['In practice the developers say when it is ready.'],
    retirement: ['The old reports still run because nobody may switch them off.'],
  },
  handovers: {
    'release-planning': 'Plan the next release together, and write down who announces the date.',
    'go-to-market-strategy': 'Write down what the last two launches took.',
  },
  notOurs: 'The brand team of the parent company does this for all its products.',
}
