'use client'

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './toast.module.css'

export interface Toast {
  text: string
  /** What one can do about it. The toast goes when it is done. */
  action?: { label: string; run: () => void }
  /** `problem`: something did not work. */
  tone?: 'problem'
}

interface Toasts {
  /** Says something for a while, in place of what was said before. */
  show(toast: Toast): void
  /** Takes back what was said: it no longer holds. */
  clear(): void
}

/** How long a toast stays, in ms; longer where there is something to do, and as long as one points at it. */
const STAYS = { plain: 4000, action: 8000 }

const ToastContext = createContext<Toasts>({ show: () => undefined, clear: () => undefined })

/** Room for toasts at the foot of the screen, read out politely. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast & { key: number }>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const key = useRef(0)
  const stay = useCallback((shown: Toast) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setToast(undefined), shown.action ? STAYS.action : STAYS.plain)
  }, [])
  const show = useCallback(
    (next: Toast) => {
      key.current += 1
      setToast({ ...next, key: key.current })
      stay(next)
    },
    [stay],
  )
  const toasts = useMemo(() => ({ show, clear: () => setToast(undefined) }), [show])
  return (
    <ToastContext value={toasts}>
      {children}
      <div className={styles.place} role="status" aria-live="polite">
        {toast && (
          <div
            key={toast.key}
            className={`${styles.toast} ${toast.tone === 'problem' ? styles.problem : ''}`}
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => stay(toast)}
          >
            <span>{toast.text}</span>
            {toast.action && (
              <Button
                variant="link"
                className={styles.action}
                onFocus={() => clearTimeout(timer.current)}
                onBlur={() => stay(toast)}
                onClick={() => {
                  toast.action?.run()
                  setToast(undefined)
                }}
              >
                {toast.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  )
}

/** Says things at the foot of the screen. */
export function useToasts(): Toasts {
  return useContext(ToastContext)
}
