'use client'

import { useCallback } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { isKey } from './is-key.ts'

/** Says why a call failed, as a sentence with a way on. */
export function useProblemText(): (code: string) => string {
  const t = useTranslations('shell.problems')
  const { problems } = useMessages().shell
  return useCallback((code) => t(isKey(problems, code) ? code : 'other'), [t, problems])
}
