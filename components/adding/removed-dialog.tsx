'use client'

import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import styles from './adding.module.css'

/** The cards that were taken off the board, last removed first, each to be brought back. */
export function RemovedDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('adding')
  const propose = usePropose()
  const { domainName } = useNaming()
  const removed = useBoard((board) => board.removed)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('removed.title')}
      description={t('removed.description')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      {removed.length === 0 && <p className={styles.quiet}>{t('removed.none')}</p>}
      <ul>
        {removed.toReversed().map(({ id, title, domain }) => (
          <li key={id} className={styles.listed}>
            <span>
              {title}
              <small className={styles.quiet}>{domainName(domain)}</small>
            </span>
            <Button
              aria-label={t('removed.restoreNamed', { title })}
              onClick={() =>
                propose([{ kind: 'responsibility.restore', responsibilityId: id }], {
                  text: t('removed.restored', { title }),
                })
              }
            >
              {t('removed.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
