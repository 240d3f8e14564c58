'use client'

import { useMessages, useTranslations } from 'use-intl'
import type { Rejection } from '#lib/live/pending.ts'
import { isKey } from './is-key.ts'

/** Says why the server did not accept a change: what is no longer there, where it says so, else what its code means. */
export function useRefusalText(): (why: Rejection) => string {
  const t = useTranslations('shell')
  const { refusals, setAside } = useMessages().shell
  return ({ code, issues }) => {
    const reason = refusedOf(issues)
    if (isKey(refusals, reason)) return t(`refusals.${reason}`)
    return t(`setAside.why.${isKey(setAside.why, code) ? code : 'other'}`)
  }
}

function refusedOf(issues: Rejection['issues']): string {
  const issue = issues?.[0]
  return typeof issue === 'object' && issue && 'refused' in issue ? String(issue.refused) : ''
}
