'use client'

import type { ReactNode } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import type { Board, Id } from '#lib/board/board.ts'
import type { Difference } from '#lib/board/diff.ts'
import type { Messages } from '#lib/i18n/en.ts'
import { bold, unmarked } from './marks.tsx'

/** Says one difference between two boards as a sentence: with its subject set off, or as plain text. */
export function useDifferenceText(
  from: Board,
  to: Board,
): { rich(difference: Difference): ReactNode; plain(difference: Difference): string } {
  const t = useTranslations('reviews.others')
  const { gaps } = useMessages() as Messages
  const { titleOf } = useNaming()

  function titleIn(difference: Difference): string {
    const { subject, id } = difference
    if (subject === 'silence') return (gaps.rules as Record<string, { name: string }>)[id]?.name ?? id
    if (subject === 'filling') return named('roles', id.slice(0, id.indexOf('/')))
    if (subject === 'exclusion' && id.startsWith('catalogue/')) return titleOf(id.slice('catalogue/'.length))
    if (subject === 'responsibility' || subject === 'exclusion') return named('responsibilities', id)
    if (subject === 'role') return named('roles', id)
    if (subject === 'person') return named('people', id)
    return said(subject, id)
  }

  function named(list: 'roles' | 'people' | 'responsibilities', id: Id): string {
    const thing = [...to[list], ...from[list]].find((each) => each.id === id)
    if (!thing) return id
    return 'title' in thing ? thing.title : thing.name
  }

  function said(subject: Difference['subject'], id: Id): string {
    const texts = [to, from].flatMap(({ actions, agreements, notes }) => {
      if (subject === 'action') return actions
      return subject === 'agreement' ? agreements : notes
    })
    return texts.find((each) => each.id === id)?.text ?? ''
  }

  function valuesOf(difference: Difference) {
    const { subject, id, field } = difference
    return {
      title: titleIn(difference),
      field: field.startsWith('duty/') ? 'duty' : field,
      role: field.startsWith('duty/') ? named('roles', field.slice('duty/'.length)) : '',
      person: subject === 'filling' ? named('people', id.slice(id.indexOf('/') + 1)) : '',
      came: difference.to === undefined ? 'no' : 'yes',
      from: plain(difference.from),
      to: field === 'lead' ? named('roles', plain(difference.to)) : plain(difference.to),
    }
  }

  return {
    rich: (difference) => t.rich(difference.subject, { ...valuesOf(difference), b: bold }),
    plain: (difference) => t.markup(difference.subject, { ...valuesOf(difference), b: unmarked }),
  }
}

/** A value that stands in a sentence: a text as it is, a decision by its note. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'note' in value ? String(value.note) : ''
}
