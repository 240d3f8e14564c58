'use client'

import { useMessages, useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Change } from '#lib/board/change.ts'
import { changeNames } from './change-words.ts'
import { isKey } from './is-key.ts'

/** Says what changes that go together would have done: the first of them, and how many more there are. */
export function useChangeText(): (changes: readonly Change[]) => string {
  const t = useTranslations()
  const { responsibilities } = useMessages().catalogue
  const board = useBoard((each) => each)
  const names = (change: Change) =>
    changeNames(change, board, {
      gone: {
        card: t('shell.setAside.gone.card'),
        role: t('shell.setAside.gone.role'),
        person: t('shell.setAside.gone.person'),
      },
      lanes: { unplaced: t('shell.setAside.lanes.unplaced'), shared: t('shell.setAside.lanes.shared') },
      row: (id) => (isKey(responsibilities, id) ? responsibilities[id].title : t('shell.setAside.gone.card')),
    })
  return ([first, ...more]) => {
    if (!first) return ''
    const key = `shell.changes.${first.kind}` as const
    // What waited may be older or newer than this page.
    const text = t.has(key) ? t(key, names(first)) : t('shell.setAside.unknown')
    return more.length > 0 ? t('shell.setAside.more', { first: text, count: more.length }) : text
  }
}
