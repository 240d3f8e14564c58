import { rowsOf } from './row.ts'

/** Who the product is for, and what they need. */
export const discoveryRows = rowsOf('discovery', {
  'market-research': {
    core: true,
    manager: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'],
    remarks: [{ source: 'echometer', role: 'product-owner', says: 'understands' }],
  },
  'user-needs': {
    core: true,
    listed: true,
    owner: ['echometer', 'mesh-firm', 'rathke'],
    manager: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'],
  },
  'customer-feedback': {
    core: true,
    owner: ['rathke'],
    manager: ['freelance-market-article', 'rathke'],
    remarks: [{ source: 'rathke', says: 'shares' }],
  },
  'voice-of-the-customer': { owner: ['echometer', 'rathke'] },
  'customer-contact': {
    owner: ['freelance-market-article', 'mesh-firm', 'rathke'],
    manager: ['freelance-market-article', 'rathke', 'safe'],
  },
  'product-requirements': { listed: true, owner: ['echometer', 'mesh-firm'] },
  'end-user-experience': { owner: ['mesh-firm'] },
})
