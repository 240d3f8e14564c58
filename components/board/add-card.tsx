'use client'

import { type FormEvent, lazy, Suspense, useState } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { newId } from '#components/live/new-id.ts'
import { Button, IconButton } from '#components/ui/button.tsx'
import { Field, Select } from '#components/ui/field.tsx'
import { DOMAINS, type Domain, type Lane } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { oneLine } from '#lib/board/text.ts'
import type { Messages } from '#lib/i18n/en.ts'
import styles from './add-card.module.css'
import { pulse } from './card-element.ts'
import { useView } from './selection.tsx'

const PasteDialog = lazy(() =>
  import('#components/adding/paste-dialog.tsx').then((file) => ({ default: file.PasteDialog })),
)

/** Adds cards to a lane, one after the other. Enter adds and stays, Escape closes; several lines pasted become a list. */
export function AddCard({ lane, close }: { lane: Lane; close: () => void }) {
  const t = useTranslations('board.add')
  const { catalogue } = useMessages() as Messages
  const { filter, kept } = useView()
  const propose = usePropose()
  const [title, setTitle] = useState('')
  const [domain, setDomain] = useState<Domain>(filter.domain ?? 'delivery')
  const [isMissing, setMissing] = useState(false)
  const [pasted, setPasted] = useState<string>()

  function submit(event: FormEvent) {
    event.preventDefault()
    const line = oneLine(title)
    setMissing(line === '')
    if (line === '') return
    const responsibilityId = newId()
    kept.add(responsibilityId)
    const add: Change = { kind: 'responsibility.add', responsibilityId, title: line, domain }
    const move: Change[] =
      lane === 'unplaced' ? [] : [{ kind: 'responsibility.move', responsibilityId, lane }]
    if (!propose([add, ...move])) return
    setTitle('')
    requestAnimationFrame(() => pulse(responsibilityId))
  }

  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <Field
        label={t('title')}
        hideLabel
        placeholder={t('example')}
        value={title}
        maxLength={200}
        autoFocus
        {...(isMissing && oneLine(title) === '' && { error: t('missing') })}
        onChange={(event) => setTitle(event.target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text')
          if (!text.trim().includes('\n')) return
          event.preventDefault()
          setPasted(text)
        }}
      />
      <div className={styles.row}>
        <Select
          label={t('domain')}
          hideLabel
          value={domain}
          onChange={(event) => setDomain(event.target.value as Domain)}
        >
          {DOMAINS.map((each) => (
            <option key={each} value={each}>
              {catalogue.domains[each]}
            </option>
          ))}
        </Select>
        <Button variant="primary" type="submit">
          {t('submit')}
        </Button>
        <IconButton icon="close" label={t('close')} onClick={close} />
      </div>
      {pasted !== undefined && (
        <Suspense>
          <PasteDialog begin={pasted} onClose={() => setPasted(undefined)} />
        </Suspense>
      )}
    </form>
  )
}
