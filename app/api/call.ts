import type { z } from 'zod'
import type { Access } from '#lib/board/access.ts'
import type { Credentials } from './asking.ts'
import type { House } from './house.ts'
import type { Caller, Member } from './memberships.ts'
import type { Reply } from './reply.ts'
import type { Wire } from './wire.ts'

/** Who may make a call: anyone, anyone by their own session, or whoever has this access to the board of the path. */
export type Needed = 'anyone' | 'session' | Access

/**
 * What a call answers with one status. `body` describes the JSON; `type` is the media type of anything else; `files` are the
 * media types that it may have besides.
 */
export interface Answer {
  says: string
  body?: z.ZodType
  type?: string
  files?: readonly string[]
}

/**
 * One call of the public interface. All of it goes into `openapi.json`, and the gate holds each request to it.
 * `path`: from `/api` on; a call that needs an access has `{boardId}` in it. `params`: what else is in the path.
 * `most`: bytes that its body may have, when it is as `when` says; else 256 KiB. `file`: a media type that the body may have
 * instead of JSON; then it reaches the schema as `{file: Uint8Array}`.
 */
export interface CallSpec<
  Need extends Needed,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
> {
  method: 'get' | 'post' | 'put' | 'delete'
  path: `/api/${string}`
  access: Need
  does: string
  params?: Params
  query?: Query
  body?: Body
  most?: { bytes: number; when(body: unknown): boolean }
  file?: string
  answers: Record<number, Answer>
  handle(
    ask: Ask<Need, z.output<Params>, z.output<Query>, z.output<Body>>,
    house: House,
  ): Reply | Promise<Reply>
}

/** A request that has passed the gate. `origin`: ours, for addresses in the answer. `address`: where it comes from. */
export interface Ask<Need extends Needed = Needed, Params = unknown, Query = unknown, Body = unknown> {
  wire: Wire
  member: Need extends Access ? Member : undefined
  caller: Need extends Access ? Caller : Caller | undefined
  credentials: Credentials
  params: Params
  query: Query
  body: Body
  origin: string
  address: string
}

/** Any call, as the gate and `openapi.json` see it. */
export type Call = CallSpec<Needed, z.ZodType, z.ZodType, z.ZodType>

/** Declares a call. Without an access it does not compile. */
export function call<
  Need extends Needed,
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
>(spec: CallSpec<Need, Params, Query, Body>): Call {
  return spec
}
