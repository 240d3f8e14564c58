'use client'

import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { IntlProvider } from 'use-intl'
import { ToastProvider } from '#components/ui/toast.tsx'
import type { Messages } from '#lib/i18n/en.ts'
import { keepCookie } from './keep-cookie.ts'
import { TIME_ZONE_COOKIE } from './time-zone.ts'

/** Language, times and toasts for everything inside. `timeZone`: as far as the server knows it. */
export function Providers({
  locale,
  messages,
  timeZone,
  children,
}: {
  locale: string
  messages: Messages
  timeZone: string
  children: ReactNode
}) {
  const zone = useSyncExternalStore(never, ownTimeZone, () => timeZone)
  useEffect(() => {
    if (zone !== timeZone) keepCookie(TIME_ZONE_COOKIE, zone)
  }, [zone, timeZone])
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={zone}>
      <ToastProvider>{children}</ToastProvider>
    </IntlProvider>
  )
}

function never() {
  return () => undefined
}

function ownTimeZone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
