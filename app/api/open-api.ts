import type { Hono } from 'hono'
import { makeApi } from './api.ts'
import type { House } from './house.ts'
import { openHouse } from './open-house.ts'

const apis = new WeakMap<House, Hono>()

/** The interface over the house of this process. Rejects with a sentence when the house cannot be opened. */
export async function openApi(): Promise<Hono> {
  const house = await openHouse()
  const api = apis.get(house) ?? makeApi(house)
  apis.set(house, api)
  return api
}
