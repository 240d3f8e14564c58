import { rowsOf } from './row.ts'

/** What the product costs, earns and is worth. */
export const businessRows = rowsOf('business', {
  'business-model-fit': { core: true, manager: ['freelance-market-article'] },
  'business-case': { core: true, listed: true },
  pricing: { core: true },
  'budget-and-resources': { core: true, manager: ['rathke'] },
  'financial-goals': { core: true, listed: true, manager: ['freelance-market-article'] },
  'forecast-and-feasibility': { listed: true },
})
