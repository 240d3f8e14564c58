/** A text as a font can show it. `shown` has a box for each sign that the font lacks; `isWhole`: it lacks none. */
export interface Shown {
  shown: string
  isWhole: boolean
}

const BOX = '□'
const INVISIBLE = /\u200c|\u200d|[\ufe00-\ufe0f]/g

/** Tells how a font shows a text, so that nothing is left out unseen. `signs`: the code points that it has. Line ends stay. */
export function standIns(signs: ReadonlySet<number>): (text: string) => Shown {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const has = (sign: string) => sign === '\n' || signs.has(sign.codePointAt(0) ?? 0)
  const hasAll = (text: string) => {
    for (const sign of text) if (!has(sign)) return false
    return true
  }
  return (text) => {
    if (hasAll(text)) return { shown: text, isWhole: true }
    const parts = [...segments.segment(text)].map(({ segment }) => {
      const bare = segment.replace(INVISIBLE, '')
      return hasAll(bare) ? bare : BOX
    })
    return { shown: parts.join(''), isWhole: false }
  }
}
