'use client'

import { useCallback } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { isKey } from '#components/shell/is-key.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import type { Messages } from '#lib/i18n/en.ts'
import type { ImportFailure } from './ask-import.ts'

/** Says why something could not be brought in. */
export function useImportProblem(): (why: Omit<ImportFailure, 'ok'>) => string {
  const t = useTranslations('importing')
  const { refusals } = (useMessages() as Messages).importing
  const problemText = useProblemText()
  return useCallback(
    ({ code, refusal, rows }) => {
      if (rows) return t('firstRows', { rows })
      return refusal && isKey(refusals, refusal) ? t(`refusals.${refusal}`) : problemText(code)
    },
    [t, refusals, problemText],
  )
}
