const YEAR = 365 * 24 * 60 * 60

/** Remembers a word for a year in a cookie that the server sees. For how things look, never for secrets. */
export function keepCookie(name: string, value: string): void {
  // The cookie store of browsers is missing in Safari and on plain http.
  const cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR}; samesite=lax`
  Reflect.set(document, 'cookie', cookie)
}
