/** A made-up team whose Product Manager left some months ago: what it is, who is in it, what it has decided, and its past. */
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
    petra: 'Petra Holm',
    bram: 'Bram Jansen',
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
    roadmap: 'Sanne keeps it going until there is a Product Manager again.',
    positioning: 'Lena keeps the words that we use now.',
    'outbound-messaging': 'Lena hands it back: her last day is near, and she starts nothing new.',
    pricing: 'Petra’s price list still holds. Who may change it is open.',
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
    'product-vision': ['We have had no new one since Petra left.'],
    'market-research': ['Nobody has looked beyond our own customers for half a year.'],
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
  actions: {
    'pricing-proposal': 'Propose how we come to one price list.',
    'old-reports': 'List the old reports.',
    'next-manager': 'Ask Marit Vos when the next Product Manager comes.',
    budget: 'Ask for a budget.',
  },
  reviews: { first: 'First review', second: 'Second review' },
  notes: {
    labels: 'Reading the support labels every Friday.',
    'one-page': 'One page with every release that customers understand.',
    'ask-sanne': 'Sending every open question to Sanne.',
    'say-first': 'Saying it here first when somebody takes over a card.',
    interviews: 'A developer in every customer interview.',
    dates: 'Promising dates before the developers have seen the work.',
    prices: 'An hour a month on prices, with sales and Copenhagen.',
    candidates: 'Showing this board to whoever applies as Product Manager.',
  },
  agreements: {
    monday: 'Product Owner and Product Manager talk every Monday for half an hour.',
    week: 'A decision that others wait for is taken within a week.',
    copenhagen: 'Copenhagen hears of a decision on the day that Utrecht does.',
  },
  charter: {
    deputies: 'Mira stands in for Sanne in the team, Tobias with customers.',
    decides: 'After two tries, Marit Vos settles it.',
    approvedBy: 'Marit Vos, Managing Director',
  },
  former: {
    roadmap: 'Petra plans the year, Sanne what comes within a quarter.',
    pricing: 'One price list, kept by Petra. Sales may go ten per cent below it.',
  },
  notOurs: 'The brand team of the parent company does this for all its products.',
}
