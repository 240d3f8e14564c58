import { rowsOf } from './row.ts'

/** Keeping everyone who matters on board. */
export const peopleRows = rowsOf('people', {
  'stakeholder-approval': { owner: ['echometer'], manager: ['safe'] },
  'stakeholder-contact': { owner: ['echometer'], manager: ['safe'] },
  'team-alignment': { owner: ['freelance-market-article'], manager: ['echometer', 'mesh-firm'] },
  'cross-functional-work': { owner: ['mesh-firm'], manager: ['freelance-market-article', 'rathke'] },
  'vision-communication': {
    owner: ['rathke'],
    manager: ['rathke'],
    remarks: [{ source: 'rathke', says: 'shares' }],
  },
  'po-pm-agreement': {
    owner: ['echometer'],
    manager: ['echometer'],
    remarks: [{ source: 'echometer', says: 'shares' }],
  },
})
