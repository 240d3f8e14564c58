'use client'

import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Exclusion } from '#lib/board/exclusion.ts'
import styles from './adding.module.css'

/** What is declared not ours, cards and rows of the catalogue, with who has it instead; each can be taken back. */
export function NotOursDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('adding')
  const propose = usePropose()
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const { titleOf } = useNaming()
  const excluded = useBoard((board) => board.excluded)
  const cards = useBoard((board) => board.responsibilities)
  const titleFor = ({ responsibilityId, catalogueId = '' }: Exclusion) =>
    responsibilityId
      ? (cards.find((card) => card.id === responsibilityId)?.title ?? '')
      : titleOf(catalogueId)
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('notOurs.title')}
      description={t('notOurs.description')}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
    >
      {excluded.length === 0 && <p className={styles.quiet}>{t('notOurs.none')}</p>}
      <ul>
        {excluded.map((exclusion) => {
          const { reason, ...subject } = exclusion
          const title = titleFor(exclusion)
          return (
            <li key={subject.responsibilityId ?? `row ${subject.catalogueId}`} className={styles.listed}>
              <span>
                {title}
                <small className={styles.quiet}>{reason}</small>
              </span>
              {mayEdit && (
                <Button
                  aria-label={t('notOurs.includeNamed', { title })}
                  onClick={() =>
                    propose([{ kind: 'responsibility.include', ...subject }], {
                      text: t('notOurs.included', { title }),
                    })
                  }
                >
                  {t('notOurs.include')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
