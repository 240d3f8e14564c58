'use client'

import { lazy, Suspense, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSelection } from '#components/board/selection.tsx'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { Icon } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import { cardsOf } from '#lib/gaps/cards-of.ts'
import type { MendId } from '#lib/gaps/mend.ts'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import styles from './finding.module.css'
import { FindingSentence } from './finding-sentence.tsx'
import { ruleIcon } from './rule-icon.ts'

const FindingMends = lazy(() =>
  import('./finding-mends.tsx').then((file) => ({ default: file.FindingMends })),
)

/** A finding as a sentence. The whole row is the target: it shows the card, and opens the ways to mend under the sentence. */
export function FindingRow({ finding, settle }: { finding: Finding; settle: () => void }) {
  const t = useTranslations('gaps')
  const { show } = useSelection()
  const live = useLiveBoard()
  const mayEdit = suffices(live.access, 'participant')
  const day = useToday()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const mend = mayEdit ? FIRST_MEND[finding.rule] : undefined

  function choose() {
    setOpen(!isOpen)
    const [card] = isOpen ? [] : cardsOf(live.state().session.view, day, finding)
    if (card) show(card)
  }

  return (
    <li className={styles.row}>
      <div className={styles.sentence} data-severity={finding.severity}>
        <Icon name={ruleIcon(finding.rule)} />
        <p>
          <FindingSentence finding={finding} />{' '}
          <button
            type="button"
            className={styles.choose}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={choose}
          >
            {mend ? t(`mend.${mend}.label`) : t('show')}
          </button>
        </p>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense>
            <FindingMends finding={finding} mayEdit={mayEdit} settle={settle} />
          </Suspense>
        )}
      </div>
    </li>
  )
}

/** The word on the row: the most usual mend of each rule; without one the row says that it shows the cards. */
const FIRST_MEND: { [Rule in RuleId]?: MendId } = {
  unowned: 'place',
  'shared-without-lead': 'lead',
  'unfilled-role': 'fill',
  missing: 'add',
  absorbed: 'hand-over',
  'order-taker': 'place',
  'several-holders': 'name-areas',
  'split-decision': 'one-owner',
  'idle-role': 'take-part',
  'nobody-responsible': 'make-responsible',
  'too-many-consulted': 'only-inform',
  silo: 'inform',
  'partner-not-informed': 'keep-informed',
  contested: 'adopt',
  drift: 'as-today',
  'handover-open': 'arrange',
  'moved-without-decision': 'decide',
  'review-overdue': 'set-date',
  'term-ending': 'successor',
}
