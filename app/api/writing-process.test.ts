import { afterEach, expect, test } from 'vitest'
import { writeApart } from './write-apart.ts'

const started = process.execArgv
afterEach(() => {
  process.execArgv = started
})

test('what the server itself was started with does not reach the process that writes files', async () => {
  const answersToo = 'process.on("message", () => process.send("moved"))'
  process.execArgv = ['--import', `data:text/javascript,${encodeURIComponent(answersToo)}`]
  const bytes = await writeApart({ form: 'png', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^\u0089PNG/)
})
