'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import type { Board, Day } from '#lib/board/board.ts'
import { type Cell, meterOf } from '#lib/gaps/meter.ts'
import styles from './domain-meter.module.css'

const CELLS: readonly Cell[] = ['owned', 'carried', 'open']

/** For each product management domain how much of it is owned, carried by the Product Owner, or nobody's. */
export function DomainMeter({ board, day }: { board: Board; day: Day }) {
  const t = useTranslations('gaps.meter')
  const { domainName } = useNaming()
  const domains = useMemo(() => meterOf(board, day), [board, day])
  return (
    <>
      <dl className={styles.meter}>
        {domains.map(({ domain, cells }) => {
          const count = (cell: Cell) => cells.filter((each) => each === cell).length
          const [owned, carried, open] = [count('owned'), count('carried'), count('open')]
          return (
            <div key={domain} className={styles.domain}>
              <dt>{domainName(domain)}</dt>
              <dd>
                <span
                  className={styles.bar}
                  role="img"
                  aria-label={t('detail', { domain: domainName(domain), owned, carried, open })}
                >
                  {partsOf(cells).map(({ key, cell, share }) => (
                    <i key={key} className={styles[cell]} {...(share && { style: { flexGrow: share } })} />
                  ))}
                </span>
              </dd>
              <dd className={styles.share}>
                {cells.length > 0
                  ? t('label', { owned: owned + carried, expected: cells.length })
                  : t('nothing')}
              </dd>
            </div>
          )
        })}
      </dl>
      <p className={styles.legend} aria-hidden="true">
        {CELLS.map((cell) => (
          <span key={cell}>
            <span className={styles.bar}>
              <i className={styles[cell]} />
            </span>
            {t(cell)}
          </span>
        ))}
      </p>
    </>
  )
}

/** More than these could not be told apart. */
const MOST_CELLS = 15

/** A cell for each responsibility; of many, one for each kind, as wide as its share. */
function partsOf(cells: readonly Cell[]): { key: string; cell: Cell; share?: number }[] {
  if (cells.length <= MOST_CELLS) return cells.map((cell, index) => ({ key: `${index}`, cell }))
  return CELLS.flatMap((cell) => {
    const share = cells.filter((each) => each === cell).length
    return share > 0 ? { key: cell, cell, share } : []
  })
}
