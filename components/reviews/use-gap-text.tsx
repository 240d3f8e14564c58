'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { accountable, holds, type Id } from '#lib/board/board.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import type { Gap, GapChanges } from '#lib/reviews/gap-changes.ts'
import type { Point } from '#lib/reviews/points.ts'
import { bold, unmarked } from './marks.tsx'
import { useDayText } from './use-day-text.ts'

/** A gap that may have been open for a while. */
export type ToldGap = Gap & { since?: string }

/** Says of a gap what became of it between two points, as a sentence: with its title set off, or as plain text. */
export function useGapText(
  from: Point,
  to: Point,
): {
  rich(kind: keyof GapChanges, gap: ToldGap): ReactNode
  plain(kind: keyof GapChanges, gap: ToldGap): string
} {
  const t = useTranslations('reviews.gaps')
  const format = useFormatter()
  const dayText = useDayText()
  const { titleOf } = useNaming()
  const cardIn = ({ board }: Point, id: Id) => board.responsibilities.find((card) => card.id === id)

  function ownerOf(id: Id): string {
    const card = cardIn(to, id)
    const role = card && to.board.roles.find((each) => each.id === accountable(card))
    if (!role) return ''
    const present = role.people.filter((filling) => holds(filling, to.day)).map(({ personId }) => personId)
    const people = to.board.people.filter((person) => present.includes(person.id)).map(({ name }) => name)
    return people.length > 0 ? t('person', { role: role.name, people: format.list(people) }) : role.name
  }

  function closedHow({ id, state }: Gap): 'owned' | 'excluded' | 'removed' | 'covered' {
    if (isExcluded(to.board, id) || to.board.excluded.some(({ catalogueId }) => catalogueId === id))
      return 'excluded'
    if (cardIn(to, id)) return 'owned'
    return state === 'missing' ? 'covered' : 'removed'
  }

  function keyOf(kind: keyof GapChanges, gap: ToldGap) {
    if (kind === 'closed') return `closed.${closedHow(gap)}` as const
    return kind === 'stillOpen' ? 'since' : (`open.${gap.state}` as const)
  }

  const valuesOf = ({ id, since }: ToldGap) => ({
    title: (cardIn(to, id) ?? cardIn(from, id))?.title ?? titleOf(id),
    owner: ownerOf(id),
    day: dayText(since ?? from.day),
  })
  return {
    rich: (kind, gap) => t.rich(keyOf(kind, gap), { ...valuesOf(gap), b: bold }),
    plain: (kind, gap) => t.markup(keyOf(kind, gap), { ...valuesOf(gap), b: unmarked }),
  }
}
