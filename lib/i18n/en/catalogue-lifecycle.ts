/** Lifecycle cards: what they are called, and what they mean without saying who has them. */
export const lifecycle = {
  'product-lifecycle': {
    title: 'Product lifecycle',
    details:
      'Looking after the product from first idea to last customer, with a plan for the stage it is in.',
  },
  'results-audit': {
    title: 'Checking results',
    details: 'Going back to see whether what we shipped did what we hoped, and saying so.',
  },
  sustaining: {
    title: 'Sustaining the product',
    details: 'Small improvements, upkeep and support for parts that nobody is developing any further.',
  },
  retirement: {
    title: 'Retiring products and features',
    details: 'Deciding what to end, telling the customers who use it, and taking it away with care.',
  },
}
