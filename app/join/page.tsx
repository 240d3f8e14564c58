import type { Metadata } from 'next'
import { JoinPage } from '#components/sharing/join-page.tsx'
import { en } from '#lib/i18n/en.ts'

/** What the page is called. */
export const metadata: Metadata = { title: en.sharing.join.title, robots: { index: false } }

/** Join a board by a link, whose token stands behind `#` and so reaches only the browser. */
export default function Page() {
  return <JoinPage />
}
