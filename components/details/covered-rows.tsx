'use client'

import { useTranslations } from 'use-intl'
import { IconButton } from '#components/ui/button.tsx'
import { Select } from '#components/ui/field.tsx'
import { DOMAINS, type Id, type Responsibility } from '#lib/board/board.ts'
import { catalogue } from '#lib/catalogue/responsibilities.ts'
import styles from './covered-rows.module.css'
import { useNaming } from './use-naming.ts'
import { usePropose } from './use-propose.ts'

/** The rows of the catalogue that a card stands for, to add to and to take from. */
export function CoveredRows({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const t = useTranslations('details.covers')
  const propose = usePropose()
  const { titleOf, domainName } = useNaming()
  const covers = card.covers ?? []
  const cover = (rows: Id[]) =>
    propose([{ kind: 'responsibility.edit', responsibilityId: card.id, covers: rows }])
  return (
    <>
      {covers.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {covers.map((id) => (
          <li key={id} className={styles.row}>
            <span>{titleOf(id)}</span>
            {mayEdit && (
              <IconButton
                icon="close"
                label={t('remove', { title: titleOf(id) })}
                onClick={() => cover(covers.filter((each) => each !== id))}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Select
          label={t('add')}
          value=""
          onChange={(event) => event.target.value && cover([...covers, event.target.value])}
        >
          <option value="">{t('choose')}</option>
          {DOMAINS.map((domain) => (
            <optgroup key={domain} label={domainName(domain)}>
              {catalogue
                .filter((row) => row.domain === domain && !covers.includes(row.id))
                .map((row) => (
                  <option key={row.id} value={row.id}>
                    {titleOf(row.id)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      )}
    </>
  )
}
