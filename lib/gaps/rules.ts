import { overloadedPerson, overloadedRole, tooMuchShared } from './balance.ts'
import { idleRole, severalHolders, termEnding, twoHats } from './filling.ts'
import { nobodyResponsible, partnerNotInformed, silo, tooManyConsulted } from './letters.ts'
import { sharedWithoutLead, unfilledRole, unowned } from './ownership.ts'
import { absorbed, missing, productManagementVacuum } from './product-management.ts'
import { movedWithoutDecision, reviewOverdue } from './reviews.ts'
import type { Rule } from './rule.ts'
import { orderTaker, splitDecision } from './split.ts'
import { contested, drift, handoverOpen } from './votes.ts'

/** Every rule, in the order of `RULE_IDS`. */
export const rules: readonly Rule[] = [
  productManagementVacuum,
  unowned,
  sharedWithoutLead,
  unfilledRole,
  missing,
  absorbed,
  orderTaker,
  severalHolders,
  splitDecision,
  tooMuchShared,
  overloadedRole,
  overloadedPerson,
  twoHats,
  idleRole,
  nobodyResponsible,
  tooManyConsulted,
  silo,
  partnerNotInformed,
  contested,
  drift,
  handoverOpen,
  movedWithoutDecision,
  termEnding,
  reviewOverdue,
]
