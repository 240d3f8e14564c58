import { rowsOf } from './row.ts'

/** Getting the right thing built, and out. */
export const deliveryRows = rowsOf('delivery', {
  'product-goal': { owner: ['scrum-guide'] },
  'product-value': {
    owner: ['echometer', 'rathke', 'scrum-guide'],
    manager: ['freelance-market-article'],
  },
  'strategy-into-work': { owner: ['echometer', 'mesh-firm', 'rathke'] },
  'product-backlog': {
    owner: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke', 'scrum-guide'],
  },
  'what-to-build-next': {
    owner: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'],
    manager: ['mesh-firm', 'rathke'],
    remarks: [{ source: 'echometer', role: 'product-manager', says: 'helps' }],
  },
  'feature-definition': { listed: true, owner: ['mesh-firm'], manager: ['safe'] },
  'user-stories': { owner: ['freelance-market-article', 'echometer', 'mesh-firm', 'rathke'] },
  'acceptance-criteria': { owner: ['rathke', 'safe'] },
  'sprint-planning': {
    owner: ['rathke'],
    remarks: [{ source: 'rathke', role: 'product-owner', says: 'takes-part' }],
  },
  'team-priorities': { owner: ['freelance-market-article', 'rathke'] },
  'developers-questions': { owner: ['mesh-firm', 'safe'] },
  'product-quality': { owner: ['mesh-firm'], manager: ['mesh-firm'] },
  'increment-on-time': { owner: ['freelance-market-article'] },
  'release-planning': { listed: true },
  'release-execution': {
    listed: true,
    manager: ['mesh-firm'],
    remarks: [{ source: 'mesh-firm', role: 'product-manager', says: 'makes-ready' }],
  },
  'progress-to-launch': { manager: ['echometer'] },
})
