/** Go-to-market cards: what they are called, and what they mean without saying who has them. */
export const goToMarket = {
  positioning: {
    title: 'Positioning',
    details: 'For whom the product is the better choice, compared with what, and why they should believe it.',
  },
  'go-to-market-strategy': {
    title: 'Go-to-market strategy',
    details:
      'Which customers to win first, through which channels, and what marketing and sales need for it.',
  },
  'product-launch': {
    title: 'Product launch',
    details: 'Bringing something new to customers: the date, the people involved, and the go or no-go.',
  },
  'outbound-messaging': {
    title: 'Launch messaging',
    details: 'What we tell the outside world about the product and its news, and in which words.',
  },
  'marketing-and-branding': {
    title: 'Marketing and branding',
    details: 'Campaigns, content and the look and name under which the product is known.',
  },
  'customer-retention': {
    title: 'Customer retention',
    details: 'Noticing why customers stay or leave, and doing something about it.',
  },
}
