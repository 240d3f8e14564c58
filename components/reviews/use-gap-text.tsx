'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { accountable, holds, type Id, isExcluded } from '#lib/board/board.ts'
import type { Gap, GapChanges } from '#lib/reviews/gap-changes.ts'
import type { Point } from '#lib/reviews/points.ts'
import { useDayText } from './use-day-text.ts'

/** Says of a gap what became of it between two points, as a sentence. */
export function useGapText(
  from: Point,
  to: Point,
): (kind: keyof GapChanges, gap: Gap & { since?: string }) => ReactNode {
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

  return (kind, gap) => {
    const title = (cardIn(to, gap.id) ?? cardIn(from, gap.id))?.title ?? titleOf(gap.id)
    const values = { title, owner: ownerOf(gap.id), b: bold }
    if (kind === 'closed') return t.rich(`closed.${closedHow(gap)}`, values)
    if (kind === 'stillOpen') return t.rich('since', { title, day: dayText(gap.since ?? from.day), b: bold })
    return t.rich(`open.${gap.state}`, values)
  }
}

function bold(text: ReactNode) {
  return <b>{text}</b>
}
