import type { Domain, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { SourceId } from './sources.ts'

/** The two roles that the sources write about. */
export type CataloguedRole = typeof PRODUCT_OWNER | typeof PRODUCT_MANAGER

/**
 * What a source says beyond "this role has it". `shares`: both have it together; `takes-part`, `helps`, `understands`:
 * no more than that; `aligns-teams`: brings teams in line with it; `works-with`: works with those who do it;
 * `makes-ready`: sees to it that the product is ready for it; `within-project`: for as long as a project lasts.
 */
export type Saying =
  | 'shares'
  | 'takes-part'
  | 'helps'
  | 'understands'
  | 'aligns-teams'
  | 'works-with'
  | 'makes-ready'
  | 'within-project'

/** One source's closer words. `role` is absent where it speaks of both. Qualifies the source's claim where it makes one. */
export interface Remark {
  source: SourceId
  says: Saying
  role?: CataloguedRole
}

/**
 * A responsibility as the literature knows it.
 * `core`: a board without it has a gap. `claims`: which sources give it to which role. `listed`: one of the
 * 18 product management activities of McGreal & Jocham, The Professional Product Owner, which assigns them to nobody.
 */
export interface Row<RowId extends string> {
  id: RowId
  domain: Domain
  core: boolean
  listed: boolean
  claims: Record<CataloguedRole, readonly SourceId[]>
  remarks: readonly Remark[]
}

/** What is special about a row; `owner` and `manager` are the sources that give it to that role. */
interface Facts {
  core?: true
  listed?: true
  owner?: readonly SourceId[]
  manager?: readonly SourceId[]
  remarks?: readonly Remark[]
}

/** The rows of one domain, in the order in which they are written. */
export function rowsOf<RowId extends string>(domain: Domain, facts: Record<RowId, Facts>): Row<RowId>[] {
  const ids = Object.keys(facts) as RowId[]
  return ids.map((id) => {
    const { core = false, listed = false, owner = [], manager = [], remarks = [] } = facts[id]
    const claims = { 'product-owner': owner, 'product-manager': manager }
    return { id, domain, core, listed, claims, remarks }
  })
}
