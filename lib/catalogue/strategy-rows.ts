import { rowsOf } from './row.ts'

/** Where the product is going, and what it is measured by. */
export const strategyRows = rowsOf('strategy', {
  'product-vision': {
    core: true,
    owner: ['echometer'],
    manager: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'],
  },
  'product-strategy': {
    core: true,
    listed: true,
    manager: ['freelance-market-article', 'echometer', 'rathke'],
  },
  roadmap: {
    core: true,
    listed: true,
    manager: ['freelance-market-article', 'rathke', 'safe'],
    remarks: [
      { source: 'echometer', role: 'product-manager', says: 'aligns-teams' },
      { source: 'mesh-firm', role: 'product-manager', says: 'aligns-teams' },
    ],
  },
  'company-goals': {
    core: true,
    owner: ['mesh-firm'],
    manager: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'],
    remarks: [{ source: 'rathke', says: 'shares' }],
  },
  'competition-analysis': { core: true, listed: true },
  'product-success': { manager: ['freelance-market-article', 'rathke'] },
})
