'use client'

import { useEffect } from 'react'
import { FindingRow } from '#components/gaps/finding-row.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { findingKey } from '#lib/gaps/finding-key.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import type { MatrixColumn } from '#lib/matrix/columns.ts'
import { columnFindings } from '#lib/matrix/problems.ts'

/** What is found about a column as a whole, each with the ways to mend it. It closes once nothing is left. */
export function ColumnDialog({
  column,
  title,
  findings,
  close,
}: {
  column: MatrixColumn
  title: string
  findings: readonly Finding[]
  close: () => void
}) {
  const found = columnFindings(findings, column)
  const isDone = found.length === 0
  useEffect(() => {
    if (isDone) close()
  }, [isDone, close])
  return (
    <Dialog open={!isDone} onClose={close} title={title}>
      <ul>
        {found.map((finding) => (
          <FindingRow
            key={findingKey(finding)}
            finding={finding}
            settle={() => found.length < 2 && close()}
          />
        ))}
      </ul>
    </Dialog>
  )
}
