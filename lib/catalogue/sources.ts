/** What is known of a text that the catalogue draws on. `title` is the work's own; absent where it bears none. */
export interface Source {
  title?: string
  authors: readonly string[]
  year?: number
  url?: string
}

/** The texts whose claims the catalogue collects. Their names as shown stand in the messages. */
export const SOURCES = {
  'freelance-market-article': { authors: [] },
  echometer: {
    title: 'The difference between Product Manager & Product Owner?',
    authors: ['Christian Heidemeyer'],
  },
  'mesh-firm': { title: 'Product Manager vs Product Owner', authors: ['Sebastian Krumhausen'] },
  rathke: { title: 'Product Ownership vs. Product Management', authors: ['Jonas Rathke'] },
  'scrum-guide': {
    title: 'The Scrum Guide',
    authors: ['Ken Schwaber', 'Jeff Sutherland'],
    year: 2020,
    url: 'https://scrumguides.org',
  },
  'professional-product-owner': {
    title: 'The Professional Product Owner',
    authors: ['Don McGreal', 'Ralph Jocham'],
    year: 2018,
  },
  safe: {
    title: 'Scaled Agile Framework',
    authors: ['Scaled Agile, Inc.'],
    url: 'https://framework.scaledagile.com',
  },
} as const satisfies Record<string, Source>

/** The id of a source: `echometer`. */
export type SourceId = keyof typeof SOURCES
