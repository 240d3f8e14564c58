'use client'

import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import styles from './undo-buttons.module.css'
import { useUndo } from './use-undo.ts'
import { useUndoKeys } from './use-undo-keys.ts'

/** Takes back one's own last change, and makes it again. On a phone the second stands in the board's menu. */
export function UndoButtons() {
  const t = useTranslations('shell')
  const { undo, redo } = useUndo()
  const canUndo = useLive((state) => state.session.done.length > 0)
  const canRedo = useLive((state) => state.session.undone.length > 0)
  useUndoKeys()
  return (
    <div className={styles.buttons}>
      <IconButton icon="undo" label={t('undo')} disabled={!canUndo} onClick={undo} />
      <IconButton icon="redo" label={t('redo')} className={styles.redo} disabled={!canRedo} onClick={redo} />
    </div>
  )
}
