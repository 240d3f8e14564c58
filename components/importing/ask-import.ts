import type { Change } from '#lib/board/change.ts'
import type { ReadColumn } from '#lib/matrix/column-use.ts'
import type { Unread } from '#lib/matrix/grid.ts'

/** What somebody brings: text, or a workbook. */
export type Brought = { text: string } | { workbook: Blob }

/** What the server understood of it, as the interface tells it. */
export interface ImportPreview {
  responsibilities: {
    row: number
    title: string
    section?: string
    duties: Record<string, string[]>
    cut?: true
  }[]
  roles: string[]
  newRoles: string[]
  matched: { name: string; roleId: string }[]
  updated: number
  columns: ReadColumn[]
  unread: Unread[]
  changes: Change[]
}

/** The entry that an import became. */
export interface Imported {
  seq: number
  changeId: string
}

/** Why nothing came of it. `refusal`: why this is no matrix, `rows`: how many there may be; `code`: why the call failed otherwise. */
export interface ImportFailure {
  ok: false
  code: string
  refusal?: string
  rows?: number
}

/** What came back. */
export type ImportAnswer<Body> = { ok: true; body: Body } | ImportFailure

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Has the server read a matrix, with the columns as corrected, and apply it if asked. Never rejects. */
export async function askImport<Body>(
  boardId: string,
  brought: Brought,
  columns: readonly ReadColumn[] | undefined,
  apply: boolean,
): Promise<ImportAnswer<Body>> {
  const query = new URLSearchParams(apply ? { apply: '1' } : {})
  const isWorkbook = 'workbook' in brought
  if (isWorkbook && columns) query.set('columns', JSON.stringify(columns))
  const body = isWorkbook ? brought.workbook : JSON.stringify({ ...brought, ...(columns ? { columns } : {}) })
  try {
    const response = await fetch(`/api/boards/${boardId}/import?${query}`, {
      method: 'POST',
      headers: { 'content-type': isWorkbook ? WORKBOOK : 'application/json' },
      body,
    })
    const told = await response.json()
    if (response.ok) return { ok: true, body: told }
    const { refusal, rows } = told.error.issues?.[0] ?? {}
    return { ok: false, code: told.error.code, ...(refusal && { refusal }), ...(rows && { rows }) }
  } catch {
    return { ok: false, code: 'network' }
  }
}
