'use client'

import { lazy } from 'react'

/** A `MessagePage`, fetched only where there is something to say: every page carries its error and not-found pages along. */
export const LateMessagePage = lazy(() =>
  import('./message-page.tsx').then((file) => ({ default: file.MessagePage })),
)
