import './tokens.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { Providers } from '#components/shell/providers.tsx'
import { readTheme, THEME_COOKIE } from '#components/shell/theme.ts'
import { readTimeZone, TIME_ZONE_COOKIE } from '#components/shell/time-zone.ts'
import { en } from '#lib/i18n/en.ts'
import { compiledMessages } from './compiled-messages.ts'

const messages = compiledMessages(en)

/** What browsers and messengers say of every page that does not name itself. Messengers are told nothing of a board. */
export async function generateMetadata(): Promise<Metadata> {
  const origin = process.env.PUBLIC_URL ?? `http://${(await headers()).get('host') ?? 'localhost'}`
  const { title, description, product } = en.shell
  return {
    metadataBase: URL.canParse(origin) ? new URL(origin) : null,
    title: { default: title, template: `%s · ${product}` },
    description,
    applicationName: product,
    openGraph: {
      title,
      description,
      siteName: product,
      images: [{ url: '/api/preview.png', width: 1200, height: 630, alt: en.charter.preview.line }],
    },
  }
}

/** Pages are as wide as the screen, and their controls follow its colours. */
export const viewport: Viewport = { colorScheme: 'light dark', viewportFit: 'cover' }

/** Every page: its language, and the colours that this browser has chosen. */
export default async function Layout({ children }: { children: ReactNode }) {
  // A page made in advance could not carry the nonce that its scripts need.
  await connection()
  const jar = await cookies()
  const theme = readTheme(jar.get(THEME_COOKIE)?.value)
  preload('/fonts/inter.woff2', { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang="en" {...(theme === 'device' ? {} : { 'data-theme': theme })}>
      <body>
        <Providers
          locale="en-GB"
          messages={messages}
          timeZone={readTimeZone(jar.get(TIME_ZONE_COOKIE)?.value)}
        >
          {children}
        </Providers>
      </body>
    </html>
  )
}
