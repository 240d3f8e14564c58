'use client'

import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { ReadColumn } from '#lib/matrix/column-use.ts'
import { askImport, type Brought, type Imported, type ImportPreview } from './ask-import.ts'
import { useImportProblem } from './use-import-problem.ts'

/** A matrix on its way onto the board. `given`: what was brought, once it was read. */
export interface MatrixImport {
  given: Brought | undefined
  preview: ImportPreview | undefined
  problem: string | undefined
  isBusy: boolean
  read(brought: Brought): Promise<void>
  /** Reads it again, with the columns as corrected. */
  correct(columns: readonly ReadColumn[]): Promise<void>
  /** Puts it on the board, as one entry, and says so with a way to undo it. Whether it worked. */
  apply(): Promise<boolean>
  /** Back to where something else can be brought. `problem`: why. */
  reset(problem?: string): void
}

interface State {
  given?: Brought
  columns?: readonly ReadColumn[]
  preview?: ImportPreview
  problem?: string
  isBusy: boolean
}

/** Nothing brought yet. */
export function useMatrixImport(): MatrixImport {
  const t = useTranslations()
  const live = useLiveBoard()
  const toasts = useToasts()
  const problemText = useImportProblem()
  const [state, setState] = useState<State>({ isBusy: false })

  const ask = async (given: Brought, columns?: readonly ReadColumn[]) => {
    setState((before) => ({ ...before, isBusy: true }))
    const answer = await askImport<ImportPreview>(live.boardId, given, columns, false)
    if (answer.ok) setState({ given, ...(columns ? { columns } : {}), preview: answer.body, isBusy: false })
    else setState((before) => ({ ...before, problem: problemText(answer), isBusy: false }))
  }

  return {
    given: state.given,
    preview: state.preview,
    problem: state.problem,
    isBusy: state.isBusy,
    read: (brought) => ask(brought),
    correct: async (columns) => {
      if (state.given) await ask(state.given, columns)
    },
    async apply() {
      const { given, columns, preview } = state
      if (!given || !preview) return false
      setState((before) => ({ ...before, isBusy: true }))
      const answer = await askImport<Imported>(live.boardId, given, columns, true)
      if (!answer.ok) {
        setState((before) => ({ ...before, problem: problemText(answer), isBusy: false }))
        return false
      }
      live.made(answer.body.changeId, answer.body.seq)
      toasts.show({
        text: t('importing.done', { count: preview.responsibilities.length }),
        action: { label: t('details.undo'), run: () => live.undo() },
      })
      return true
    },
    reset: useCallback((problem) => setState({ isBusy: false, ...(problem ? { problem } : {}) }), []),
  }
}
