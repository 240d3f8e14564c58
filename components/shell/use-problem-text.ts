'use client'

import { useTranslations } from 'use-intl'

/** Says why a call failed, as a sentence with a way on. */
export function useProblemText(): (code: string) => string {
  const t = useTranslations('shell')
  return (code) => {
    const key = `problems.${code}`
    return t(t.has(key) ? key : 'problems.other')
  }
}
