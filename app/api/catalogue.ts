import { z } from 'zod'
import { DOMAINS } from '#lib/board/board.ts'
import { catalogue, isDisputed } from '#lib/catalogue/responsibilities.ts'
import { SOURCES, type SourceId } from '#lib/catalogue/sources.ts'
import { TEMPLATES } from '#lib/catalogue/templates.ts'
import { en } from '#lib/i18n/en.ts'
import { call } from './call.ts'
import { answer } from './reply.ts'

const rowAnswer = z.object({
  id: z.string(),
  domain: z.enum(DOMAINS),
  title: z.string(),
  details: z.string(),
  core: z.boolean().describe('counted as expected of every board'),
  listed: z.boolean().describe('one of the 18 activities of The Professional Product Owner'),
  disputed: z.boolean(),
  claims: z
    .record(z.string(), z.array(z.string()))
    .describe('per role, the sources that give it to that role'),
  remarks: z.array(z.object({ source: z.string(), says: z.string(), role: z.string().exactOptional() })),
})

const sourceAnswer = z.object({
  id: z.string(),
  title: z.string().exactOptional(),
  authors: z.array(z.string()),
  year: z.int().exactOptional(),
  url: z.url().exactOptional(),
})

/** `GET /api/catalogue`. */
export const readCatalogue = call({
  method: 'get',
  path: '/api/catalogue',
  access: 'anyone',
  does: 'Every responsibility that the literature knows, who says whose it is, and the templates.',
  answers: {
    200: {
      says: 'The catalogue.',
      body: z.object({
        responsibilities: z.array(rowAnswer),
        sources: z.array(sourceAnswer),
        templates: z.array(z.string()),
      }),
    },
  },
  handle: () => answer(200, told),
})

const told = {
  responsibilities: catalogue.map((row) => {
    const { id, domain, core, listed, claims, remarks } = row
    const { title, details } = en.catalogue.responsibilities[id]
    return { id, domain, title, details, core, listed, disputed: isDisputed(row), claims, remarks }
  }),
  sources: (Object.keys(SOURCES) as SourceId[]).map((id) => ({ id, ...SOURCES[id] })),
  templates: TEMPLATES,
}
