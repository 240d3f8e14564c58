'use client'

import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { useTranslations } from 'use-intl'
import { IconButton } from './button.tsx'
import styles from './dialog.module.css'
import type { DialogProps } from './dialog.tsx'

/** An open dialog, or a drawer at one `side`: its frame, its heading and its way out. */
export function DialogPopup({
  onClose,
  title,
  description,
  footer,
  size,
  side,
  children,
}: DialogProps & { side?: 'right' | 'bottom' }) {
  const t = useTranslations('shell')
  const place = side ? styles[side] : `${styles.centred} ${size ? styles[size] : ''}`
  return (
    <BaseDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={`${styles.popup} ${place}`}>
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton icon="close" label={t('close')} />} />
          </header>
          <div className={styles.body}>
            {description && (
              <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>
            )}
            {children}
          </div>
          {footer && <footer className={styles.foot}>{footer}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
