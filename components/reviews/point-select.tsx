'use client'

import { Select } from '#components/ui/field.tsx'
import type { Point } from '#lib/reviews/points.ts'
import styles from './point-select.module.css'
import { usePointName } from './use-point-name.ts'

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
  const pointName = usePointName()
  return (
    <Select
      label={label}
      hideLabel
      className={styles.select}
      value={chosen.id}
      onChange={({ target }) => choose(target.value)}
    >
      {points.map((point) => (
        <option key={point.id} value={point.id}>
          {pointName(point)}
        </option>
      ))}
    </Select>
  )
}
