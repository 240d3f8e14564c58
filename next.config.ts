import type { NextConfig } from 'next'

/** Pages only: the API is served in front of Next by server.ts. */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pino'],
}

export default config
