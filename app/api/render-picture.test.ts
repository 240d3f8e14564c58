import { expect, test } from 'vitest'
import { renderPicture } from './render-picture.ts'

const picture = (text: string, height = 60) =>
  renderPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="${height}"><text x="10" y="40" font-family="Inter" font-size="20">${text}</text></svg>`,
  )

test('a sign that the font lacks is drawn as a box, so that nobody misses it', async () => {
  const [foreign, boxes, none] = await Promise.all(
    ['Prijs 张伟 👩‍👩‍👧', 'Prijs □□ □', 'Prijs'].map((text) => picture(text)),
  )
  expect(foreign).toEqual(boxes)
  expect(foreign).not.toEqual(none)
})

test('a picture as high as a house is drawn smaller, so that it fits into memory', async () => {
  const sizeOf = async (height: number) => {
    const png = Buffer.from(await picture('Prijs', height))
    return [png.readUInt32BE(16), png.readUInt32BE(20)]
  }
  expect(await sizeOf(600)).toEqual([400, 600])
  expect(await sizeOf(200_000)).toEqual([200, 100_000])
})
