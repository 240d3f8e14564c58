'use client'

import { useCallback } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { isKey } from '#components/shell/is-key.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import type { Messages } from '#lib/i18n/en.ts'

/** Says why something could not be brought in. */
export function useImportProblem(): (why: { code: string; refusal?: string }) => string {
  const t = useTranslations('importing.refusals')
  const { refusals } = (useMessages() as Messages).importing
  const problemText = useProblemText()
  return useCallback(
    ({ code, refusal }) => (refusal && isKey(refusals, refusal) ? t(refusal) : problemText(code)),
    [t, refusals, problemText],
  )
}
