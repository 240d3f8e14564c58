/** The sources: what they are called in a sentence, and what they are. */
export const sources = {
  'freelance-market-article': {
    name: 'A freelance market article',
    about: 'An article on freelance and interim product roles in the Netherlands. It names no author.',
  },
  echometer: {
    name: 'Echometer',
    about: 'A blog article by Christian Heidemeyer, psychologist and Scrum Master, for agile teams.',
  },
  'mesh-firm': {
    name: 'Mesh Firm',
    about: 'An article by Sebastian Krumhausen, a product management coach in Copenhagen.',
  },
  rathke: {
    name: 'Jonas Rathke',
    about: 'An article on product ownership and product management, in theory and in everyday work.',
  },
  'scrum-guide': {
    name: 'The Scrum Guide',
    about: 'The definition of Scrum by Ken Schwaber and Jeff Sutherland, in its 2020 edition.',
  },
  'professional-product-owner': {
    name: 'The Professional Product Owner',
    about:
      'A book by Don McGreal and Ralph Jocham (2018). It lists 18 product management activities and assigns them to no one: a good Product Owner takes them on where nobody does.',
  },
  safe: {
    name: 'SAFe',
    about: 'The role pages of the Scaled Agile Framework, for companies with many teams on one product.',
  },
}

/** What the sources say about one responsibility. `role` is the name of a role, `source` that of a source. */
export const claims = {
  has: '{source}: {role}',
  shares: '{source} says both share it',
  'takes-part': '{source} says the {role} takes part in it',
  helps: '{source} says the {role} helps with it',
  understands: '{source} says the {role} needs to understand it',
  'aligns-teams': '{source} says the {role} aligns teams around it',
  'works-with': '{source} says the {role} works with those who do it',
  'makes-ready': '{source} says the {role} makes sure that the product is ready for it',
  'within-project': '{source} gives the {role} the lifecycle of a project',
  listed: 'The Professional Product Owner lists it as product management, and assigns it to no one',
  disputed: 'Sources disagree',
  unclaimed: 'No source names an owner',
}
