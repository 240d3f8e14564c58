'use client'

import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { Id } from '#lib/board/board.ts'
import type { Point } from '#lib/reviews/points.ts'
import type { RefilledRole } from '#lib/reviews/refilled-roles.ts'
import { clarityOf } from '#lib/reviews/trend.ts'
import { bold, unmarked } from './marks.tsx'

/** Says who came to a role and who left it; `clarity`: how clear roles are, then and now, undefined when nobody was asked meanwhile. */
export function useRoleText(
  from: Point,
  to: Point,
): { rich(role: RefilledRole): ReactNode; plain(role: RefilledRole): string; clarity(): string | undefined } {
  const t = useTranslations('reviews.roles')
  const format = useFormatter()
  const named = (things: readonly { id: Id; name: string }[], id: Id) =>
    things.find((each) => each.id === id)?.name
  const people = (ids: readonly Id[]) =>
    format.list(ids.map((id) => named(to.board.people, id) ?? named(from.board.people, id) ?? id))

  function keyOf({ came, left }: RefilledRole): 'filled' | 'left' | 'passed' {
    if (left.length === 0) return 'filled'
    return came.length === 0 ? 'left' : 'passed'
  }

  const valuesOf = ({ roleId, came, left }: RefilledRole) => ({
    role: named(to.board.roles, roleId) ?? named(from.board.roles, roleId) ?? roleId,
    came: people(came),
    left: people(left),
  })
  return {
    rich: (role) => t.rich(keyOf(role), { ...valuesOf(role), b: bold }),
    plain: (role) => t.markup(keyOf(role), { ...valuesOf(role), b: unmarked }),
    clarity() {
      const [before, now] = [clarityOf(from.board), clarityOf(to.board)]
      const isAsked = to.board.rounds.some(
        ({ clarity = {}, revealed = 0 }) => revealed > from.seq && Object.keys(clarity).length > 0,
      )
      if (now === undefined || !isAsked) return undefined
      const key = before === undefined ? 'clarity' : before === now ? 'claritySame' : 'clarityChanged'
      return t(key, { now: format.number(now), before: format.number(before ?? now) })
    },
  }
}
