/** Business cards: what they are called, and what they mean without saying who has them. */
export const business = {
  'business-model-fit': {
    title: 'Business model fit',
    details: 'Seeing to it that what is good for the customer also earns its keep for the company.',
  },
  'business-case': {
    title: 'Business case',
    details:
      'Why an investment is worth making: cost, expected return, risk, and what happens if we do nothing.',
  },
  pricing: {
    title: 'Pricing',
    details: 'What customers pay, for which package, and when prices change.',
  },
  'budget-and-resources': {
    title: 'Budget and resources',
    details: 'Securing money and people for the product and dividing them over the work.',
  },
  'financial-goals': {
    title: 'Financial goals',
    details: 'Revenue, margin or return that the product is expected to reach, and keeping an eye on them.',
  },
  'forecast-and-feasibility': {
    title: 'Forecast and feasibility',
    details: 'Estimating demand, sales and effort in advance, and whether a plan can work at all.',
  },
}
