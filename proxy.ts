import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'

/** Where the pages find the nonce for the styles and scripts that they add. */
const NONCE_HEADER = 'x-nonce'

/** Puts the security headers on every page, with a nonce of its own. Headers only: who may see what is asked elsewhere. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set(NONCE_HEADER, nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  const opener = process.env.PUBLIC_URL?.startsWith('https:') ? OPENER : {}
  for (const [name, value] of Object.entries({ ...FIXED, ...opener, 'Content-Security-Policy': policy }))
    response.headers.set(name, value)
  return response
}

/** Everything but the interface, which has its own, and the files that a build makes. */
export const config = { matcher: ['/((?!api/|_next/static/).*)'] }

/** Browsers heed this on https only, and complain about it on plain http. */
const OPENER = { 'Cross-Origin-Opener-Policy': 'same-origin' }

const FIXED = {
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** In development Next evaluates source maps, adds styles without a nonce and listens for news of the sources. */
function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ')
}
