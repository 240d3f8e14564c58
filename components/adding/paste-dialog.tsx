'use client'

import { type FormEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextArea } from '#components/ui/field.tsx'
import type { Domain } from '#lib/board/board.ts'
import type { Messages } from '#lib/i18n/en.ts'
import styles from './adding.module.css'
import { planPaste } from './paste-plan.ts'
import { PastePreview } from './paste-preview.tsx'

/** Makes a card of each line of a pasted list, after showing which; one entry, so one undo takes all back. `begin`: the list. */
export function PasteDialog({ onClose, begin = '' }: { onClose: () => void; begin?: string }) {
  const t = useTranslations('adding')
  const { catalogue } = useMessages() as Messages
  const propose = usePropose()
  const responsibilities = useBoard((board) => board.responsibilities)
  const [text, setText] = useState(begin)
  const [domains, setDomains] = useState<ReadonlyMap<string, Domain>>(new Map())
  const [isEmpty, setEmpty] = useState(false)
  const formId = useId()
  const read = useDeferredValue(text)
  const plan = useMemo(
    () => planPaste(read, { responsibilities }, catalogue, domains, newId),
    [read, responsibilities, catalogue, domains],
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    // Not the plan on the screen: it may lag behind the typing.
    const { cards } = planPaste(text, { responsibilities }, catalogue, domains, newId)
    setEmpty(cards.length === 0)
    if (cards.length > 0 && propose(cards, { text: t('added', { count: cards.length }) })) onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('paste.title')}
      description={t('paste.description')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('paste.submit', { count: plan.cards.length })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <TextArea
          label={t('paste.label')}
          placeholder={t('paste.example')}
          rows={7}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
          }}
          {...(isEmpty && plan.cards.length === 0 && { error: t('paste.empty') })}
        />
        <PastePreview
          plan={plan}
          choose={(title, domain) => setDomains(new Map(domains).set(title, domain))}
        />
      </form>
    </Dialog>
  )
}
