'use client'

import { lazy, Suspense, useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSelection } from '#components/board/selection.tsx'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Id } from '#lib/board/board.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixList } from './matrix-list.tsx'
import styles from './matrix-screen.module.css'
import type { MatrixView } from './matrix-view.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { useMatrix } from './use-matrix.ts'
import { useMatrixTexts } from './use-matrix-texts.ts'
import { useRowProblems } from './use-row-problems.ts'
import { useSetLetter } from './use-set-letter.ts'

const ColumnDialog = lazy(() =>
  import('./column-dialog.tsx').then((file) => ({ default: file.ColumnDialog })),
)

/** Who does what for each responsibility: rows by columns, edited like a spreadsheet; on a phone a list. */
export function MatrixScreen({ view }: { view: MatrixView }) {
  const t = useTranslations('matrix')
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const { open } = useSelection()
  const isNarrow = useIsNarrow()
  const texts = useMatrixTexts()
  const matrix = useMatrix(view)
  const problems = useRowProblems(matrix.byCard)
  const [said, say] = useState('')
  const setLetter = useSetLetter(texts, say)
  const [columnId, setColumnId] = useState<Id>()
  const closeColumn = useCallback(() => setColumnId(undefined), [])
  const column = matrix.columns.find((each) => each.id === columnId)
  const shared = { matrix, texts, problems, mayEdit, setLetter, openCard: open }
  return (
    <div className={styles.screen} data-scroller>
      {matrix.parts.length === 0 && <p className={styles.nothing}>{t('nothing')}</p>}
      {isNarrow !== true && (
        <div className={styles.wide}>
          <MatrixGrid {...shared} openColumn={setColumnId} />
        </div>
      )}
      {isNarrow !== false && (
        <div className={styles.narrow}>
          <MatrixList {...shared} />
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {column && (
        <Suspense>
          <ColumnDialog
            column={column}
            title={texts.columnName(column)}
            findings={matrix.findings}
            close={closeColumn}
          />
        </Suspense>
      )}
    </div>
  )
}
