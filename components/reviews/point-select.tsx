'use client'

import { useTranslations } from 'use-intl'
import { Select } from '#components/ui/field.tsx'
import type { Point } from '#lib/reviews/points.ts'
import { useDayText } from './use-day-text.ts'

/** Chooses one of the points in time that can be compared. */
export function PointSelect({
  label,
  points,
  chosen,
  choose,
}: {
  label: string
  points: readonly Point[]
  chosen: Point
  choose: (id: string) => void
}) {
  const t = useTranslations('reviews.points')
  const dayText = useDayText()
  return (
    <Select label={label} hideLabel value={chosen.id} onChange={({ target }) => choose(target.value)}>
      {points.map(({ id, kind, name, day }) => (
        <option key={id} value={id}>
          {t(kind, { name, day: dayText(day) })}
        </option>
      ))}
    </Select>
  )
}
