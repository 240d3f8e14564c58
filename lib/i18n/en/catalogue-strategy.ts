/** Strategy cards: what they are called, and what they mean without saying who has them. */
export const strategy = {
  'product-vision': {
    title: 'Product vision',
    details:
      'The change the product is meant to bring about, in a sentence or two that people repeat by heart.',
  },
  'product-strategy': {
    title: 'Product strategy',
    details:
      'The few choices that lead to the vision: which customers, which problems, and what we leave alone.',
  },
  roadmap: {
    title: 'Roadmap',
    details: 'What we intend to tackle over the coming quarters and in which order, kept up to date.',
  },
  'company-goals': {
    title: 'Fit with company goals',
    details: 'Making sure that what the product aims for is what the company needs from it.',
  },
  'competition-analysis': {
    title: 'Competitor analysis',
    details: 'Knowing what else customers could choose, how the field is moving, and what that means for us.',
  },
  'product-success': {
    title: 'Long-term product success',
    details: 'Answering for how the product does over the years: for its customers and for the company.',
  },
}
