import type { NextConfig } from 'next'

/** Pages only: the API is served in front of Next by server.ts. Types are checked by the tests, not by each build. */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  // Messages come parsed (app/compiled-messages.ts): what formats them needs no parser.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // What proxy.ts puts on pages, for the files of a build, which do not pass it.
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  serverExternalPackages: ['better-sqlite3', 'pino', 'pdfkit', 'docx', '@resvg/resvg-js'],
}

export default config
