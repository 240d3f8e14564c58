import { rowsOf } from './row.ts'

/** What becomes of the product over the years. */
export const lifecycleRows = rowsOf('lifecycle', {
  'product-lifecycle': {
    core: true,
    manager: ['echometer'],
    remarks: [{ source: 'mesh-firm', role: 'product-owner', says: 'within-project' }],
  },
  'results-audit': { core: true, listed: true },
  sustaining: { listed: true },
  retirement: { core: true, listed: true },
})
