/**
 * The headers of every answer of the interface. A constant and not a middleware: changing a response's headers afterwards
 * costs each call more than reading its body does.
 */
export const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** An answer in JSON. */
export function answer(status: number, body: unknown, headers?: Record<string, string>): Response {
  return new Response(JSON.stringify(body), { status, headers: headers ? { ...HEADERS, ...headers } : HEADERS })
}

/** An answer that says no more than that it is done. */
export function done(): Response {
  const { 'Content-Type': _, ...headers } = HEADERS
  return new Response(null, { status: 204, headers })
}
