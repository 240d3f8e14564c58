import compile from 'icu-minify/compile'

/** Messages by key, some of them in groups. */
interface Tree {
  [key: string]: string | Tree
}

/**
 * The messages as the browser formats them: parsed here, once, so that no parser is sent along (11 kB). A text without
 * anything to fill in stays a text. The type stays that of the messages: keys are what it is for.
 */
export function compiledMessages<Messages extends object>(messages: Messages): Messages {
  // Through JSON, because React sends no objects without a prototype, which the parser makes.
  return JSON.parse(JSON.stringify(compiledTree(messages as unknown as Tree)))
}

function compiledTree(tree: Tree): object {
  return Object.fromEntries(
    Object.entries(tree).map(([key, message]) => [
      key,
      typeof message === 'string' ? compiled(message) : compiledTree(message),
    ]),
  )
}

/** The parser's choices have no prototype, and Next sends a page nothing but plain objects: all is plain again after this. */
function compiled(message: string): unknown {
  return JSON.parse(JSON.stringify(compile(message)))
}
