/** Discovery cards: what they are called, and what they mean without saying who has them. */
export const discovery = {
  'market-research': {
    title: 'Market research',
    details: 'Studying segments, trends and demand, so that choices rest on more than opinions.',
  },
  'user-needs': {
    title: 'User needs',
    details:
      'Finding out what people try to get done, where they get stuck, and which problems are worth solving.',
  },
  'customer-feedback': {
    title: 'Customer feedback',
    details: 'Collecting what customers tell us, making sense of it, and letting it change what we do.',
  },
  'voice-of-the-customer': {
    title: 'Voice of the customer',
    details: 'Speaking up for customers whenever the team makes a decision and none of them is in the room.',
  },
  'customer-contact': {
    title: 'Customer contact',
    details: 'Talking to customers and users regularly: visits, interviews, calls, demos.',
  },
  'product-requirements': {
    title: 'Product requirements',
    details: 'Turning what was learned into a clear statement of what the product has to do.',
  },
  'end-user-experience': {
    title: 'End-user experience',
    details: 'How the whole product feels to the person using it, across screens, words and support.',
  },
}
