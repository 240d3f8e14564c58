import { rowsOf } from './row.ts'

/** How the product reaches its customers, and keeps them. */
export const goToMarketRows = rowsOf('go-to-market', {
  positioning: {
    core: true,
    manager: ['rathke'],
    remarks: [{ source: 'rathke', role: 'product-manager', says: 'understands' }],
  },
  'go-to-market-strategy': { core: true, manager: ['rathke'] },
  'product-launch': { core: true, listed: true, manager: ['echometer', 'rathke'] },
  'outbound-messaging': { listed: true },
  'marketing-and-branding': {
    listed: true,
    remarks: [
      { source: 'freelance-market-article', role: 'product-manager', says: 'works-with' },
      { source: 'rathke', role: 'product-manager', says: 'works-with' },
    ],
  },
  'customer-retention': { listed: true },
})
