'use client'

import { useTranslations } from 'use-intl'
import { KEYED_LANES, lanesByKey } from '#components/board/keyed-lanes.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import { LaneIcon } from './lane-icon.tsx'
import styles from './place-picker.module.css'
import { useNaming } from './use-naming.ts'
import { usePropose } from './use-propose.ts'

/** Who owns the card: a button for each lane, and for a shared card one for each role that could lead. */
export function PlacePicker({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const t = useTranslations('details')
  const propose = usePropose()
  const { laneName } = useNaming()
  const roles = useBoard((board) => board.roles)
  const { id: responsibilityId, lead } = card
  return (
    <>
      <fieldset className={styles.options} disabled={!mayEdit}>
        <legend className={styles.hidden}>{t('lane')}</legend>
        {lanesByKey({ roles }).map((lane, index) => (
          <button
            key={lane}
            type="button"
            className={styles.option}
            aria-pressed={card.lane === lane}
            onClick={() =>
              card.lane !== lane && propose([{ kind: 'responsibility.move', responsibilityId, lane }])
            }
          >
            <LaneIcon lane={lane} />
            <span>{laneName(lane, { roles })}</span>
            {index < KEYED_LANES.length && mayEdit && <Kbd>{String(index + 1)}</Kbd>}
          </button>
        ))}
      </fieldset>
      {card.lane === 'shared' && (
        <fieldset className={styles.options} disabled={!mayEdit}>
          <legend className={styles.legend}>
            {t('lead')}
            <small>{t('leadHint')}</small>
          </legend>
          {roles.map((role) => (
            <button
              key={role.id}
              type="button"
              className={styles.option}
              aria-pressed={lead === role.id}
              onClick={() =>
                propose([
                  {
                    kind: 'responsibility.lead',
                    responsibilityId,
                    roleId: lead === role.id ? null : role.id,
                  },
                ])
              }
            >
              <LaneIcon lane={role.id} />
              <span>{role.name}</span>
            </button>
          ))}
        </fieldset>
      )}
    </>
  )
}
