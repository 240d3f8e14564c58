/**
 * Which of `texts`, evenly `step` apart in units of a drawing, have room beside each other: every one, every second and so
 * on, the last always. `sign`: how wide a sign is, in the same units.
 */
export function worded(texts: readonly string[], step: number, sign: number): boolean[] {
  const widest = Math.max(0, ...texts.map((text) => [...text].length + 1)) * sign
  const every = step > 0 ? Math.ceil(widest / step) : 1
  return texts.map((_, at) => (texts.length - 1 - at) % Math.max(1, every) === 0)
}
