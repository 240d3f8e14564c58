import { type Board, dutyOf, inLane, lanesOf, type Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Exclusion } from '#lib/board/exclusion.ts'
import { absentIn } from './restore-absent.ts'
import type { Step } from './restore-changes.ts'

/** Which cards there are, then what they say and who takes part, then where they lie, then which are not ours. */
export const cardSteps: readonly Step[] = [existence, contents, places, exclusions]

function existence(now: Board, former: Board): Change[] {
  const gone = absentIn(former.responsibilities, now.responsibilities)
  const back = absentIn(now.responsibilities, former.responsibilities)
  return [
    ...gone.map(({ id }): Change => ({ kind: 'responsibility.remove', responsibilityId: id })),
    ...back.map(
      ({ id: responsibilityId, title, domain }): Change =>
        now.removed.some((card) => card.id === responsibilityId)
          ? { kind: 'responsibility.restore', responsibilityId }
          : { kind: 'responsibility.add', responsibilityId, title, domain },
    ),
  ]
}

function contents(now: Board, former: Board): Change[] {
  const present = new Map(now.responsibilities.map((card) => [card.id, card]))
  return former.responsibilities.flatMap((card) => {
    const is = present.get(card.id)
    return is ? contentsOf(is, card, former) : []
  })
}

function contentsOf(is: Responsibility, was: Responsibility, { roles }: Board): Change[] {
  const { id: responsibilityId, title, domain, details = '', covers = [], lead, decision } = was
  const { note = '', provisional } = decision ?? {}
  const isDecided = is.decision?.note === decision?.note && is.decision?.provisional === provisional
  return [
    { kind: 'responsibility.edit', responsibilityId, title, domain, details, covers },
    { kind: 'responsibility.lead', responsibilityId, roleId: lead ?? null },
    ...roles.map(({ id: roleId }): Change => {
      return { kind: 'responsibility.duty', responsibilityId, roleId, duty: dutyOf(was, roleId) ?? null }
    }),
    ...(isDecided
      ? []
      : [
          {
            kind: 'responsibility.decide',
            responsibilityId,
            note,
            ...(provisional ? { provisional } : {}),
          } as const,
        ]),
  ]
}

/** Lane by lane, each card behind the one that it followed; where it follows that already, nothing happens. */
function places(_now: Board, former: Board): Change[] {
  return lanesOf(former).flatMap((lane) =>
    inLane(former, lane).map(({ id: responsibilityId }, at, cards): Change => {
      return { kind: 'responsibility.move', responsibilityId, lane, after: cards[at - 1]?.id ?? null }
    }),
  )
}

function exclusions(now: Board, former: Board): Change[] {
  const key = ({ responsibilityId, catalogueId }: Exclusion) => responsibilityId ?? `row ${catalogueId}`
  const kept = new Set(former.excluded.map(key))
  return [
    ...now.excluded
      .filter((each) => !kept.has(key(each)))
      .map(({ reason: _, ...subject }): Change => ({ kind: 'responsibility.include', ...subject })),
    ...former.excluded.map((exclusion): Change => ({ kind: 'responsibility.exclude', ...exclusion })),
  ]
}
