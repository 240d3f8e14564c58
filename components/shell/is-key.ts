/** Whether these messages have one under this key: codes from the server may be newer than this page. */
export function isKey<Messages extends object>(
  messages: Messages,
  key: string,
): key is keyof Messages & string {
  return Object.hasOwn(messages, key)
}
