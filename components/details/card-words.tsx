'use client'

import { useTranslations } from 'use-intl'
import { Select } from '#components/ui/field.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { DOMAINS, type Domain, type Responsibility } from '#lib/board/board.ts'
import styles from './card-details.module.css'
import { EditedField } from './edited-field.tsx'
import { useNaming } from './use-naming.ts'
import { usePropose } from './use-propose.ts'

/** The title, the domain and the explanation of a card, edited in place. An empty title is not taken. */
export function CardWords({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const t = useTranslations('details')
  const propose = usePropose()
  const toasts = useToasts()
  const { domainName } = useNaming()
  const { id: responsibilityId } = card
  return (
    <div className={styles.words}>
      <EditedField
        label={t('title')}
        look="title"
        longest={200}
        saved={card.title}
        save={(title) =>
          title === ''
            ? toasts.show({ text: t('titleMissing'), tone: 'problem' })
            : propose([{ kind: 'responsibility.edit', responsibilityId, title }])
        }
        readOnly={!mayEdit}
      />
      {mayEdit ? (
        <Select
          label={t('domain')}
          value={card.domain}
          onChange={(event) =>
            propose([{ kind: 'responsibility.edit', responsibilityId, domain: event.target.value as Domain }])
          }
        >
          {DOMAINS.map((domain) => (
            <option key={domain} value={domain}>
              {domainName(domain)}
            </option>
          ))}
        </Select>
      ) : (
        <p className={styles.quiet}>{domainName(card.domain)}</p>
      )}
      <EditedField
        label={t('about')}
        lines="many"
        longest={5000}
        saved={card.details ?? ''}
        save={(details) => propose([{ kind: 'responsibility.edit', responsibilityId, details }])}
        placeholder={t('aboutExample')}
        readOnly={!mayEdit}
      />
    </div>
  )
}
