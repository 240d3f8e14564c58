/** What may be left out and is then cleared: absent, null, an empty text or an empty list. */
type Blank = undefined | null | '' | readonly never[]

/** A partial object in which each field may also be blank. */
type Patch<Thing> = { [Key in keyof Thing]?: Thing[Key] | Blank }

/**
 * The thing with the given fields set; a blank one (null, '' or []) is taken away, an absent one stays.
 * The same object when nothing changes.
 */
export function patched<Thing extends object>(thing: Thing, patch: Patch<Thing>): Thing {
  const next: Thing = { ...thing }
  for (const key of Object.keys(patch) as (keyof Thing)[]) {
    const value = patch[key]
    if (value === undefined) continue
    if (isBlank(value)) delete next[key]
    else next[key] = value as Thing[typeof key]
  }
  return equal(thing, next) ? thing : next
}

function isBlank(value: unknown): value is Blank {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Whether two JSON values are the same; the order of keys does not count. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      equal((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}

/** The values that a thing had in the fields that a change sets; `blank` for those it did not have. */
export function former<Fields extends object, Blank>(
  thing: object,
  change: Fields,
  blank: Blank,
): Omit<Fields, 'kind'> {
  const { kind: _, ...fields } = change as Fields & { kind?: string }
  const values = thing as Record<string, unknown>
  const pairs = Object.keys(fields).map((key) => [key, values[key] ?? blank])
  return Object.fromEntries(pairs)
}
