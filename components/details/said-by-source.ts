import type { CatalogueRow } from '#lib/catalogue/responsibilities.ts'
import type { CataloguedRole, Remark } from '#lib/catalogue/row.ts'
import { SOURCES, type SourceId } from '#lib/catalogue/sources.ts'

/** What one source says of a row: the roles that it gives it to, and its closer words. */
export interface Said {
  source: SourceId
  roles: CataloguedRole[]
  remarks: Remark[]
}

/** What each source that speaks of a row says, in the order of the sources; none where nobody does. */
export function saidBySource(row: Pick<CatalogueRow, 'claims' | 'remarks'>): Said[] {
  const roles = Object.keys(row.claims) as CataloguedRole[]
  return (Object.keys(SOURCES) as SourceId[])
    .map((source) => ({
      source,
      roles: roles.filter((role) => row.claims[role].includes(source)),
      remarks: row.remarks.filter((remark) => remark.source === source),
    }))
    .filter((said) => said.roles.length + said.remarks.length > 0)
}
