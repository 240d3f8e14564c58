import type { Access } from '#lib/board/access.ts'
import type { Board, Responsibility } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'

/** What a board starts from; `cards` are titles, unplaced; `people` are names, and the first name of each, in small letters, is the id. */
export interface Start {
  title?: string
  template?: string
  cards?: readonly string[]
  people?: readonly string[]
}

/** A board made through the interface, and the interface as a script sees it, with one of its links. */
export interface SharedBoard {
  id: string
  /** The page of the board. */
  url: string
  origin: string
  title: string
  links: Record<Access, { token: string; url: string }>
  /** Asks below `/api/boards/ID`; `access`: whose link (the facilitator's unless told). */
  ask(method: string, path: string, body?: unknown, access?: Access): Promise<Response>
  /** Makes changes as somebody with the participant link. Rejects when they are not accepted. */
  change(...changes: Change[]): Promise<void>
  /** The board as the server has it. */
  read(): Promise<Board>
  /** The card of this title, as the server has it. Throws when there is none. */
  card(title: string): Promise<Responsibility>
  /** The whole log, oldest first. */
  entries(): Promise<Entry[]>
}

/** Makes a board at a server and answers it. Rejects when that fails. */
export async function makeBoard(origin: string, start: Start = {}): Promise<SharedBoard> {
  const { title = 'Team Kompas', template, cards, people = [] } = start
  const made = await fetch(`${origin}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title,
      ...(template === undefined ? {} : { template }),
      ...(cards === undefined ? {} : { responsibilities: cards }),
    }),
  })
  const { boardId, url, links } = await told<{ boardId: string } & Pick<SharedBoard, 'url' | 'links'>>(made)

  const ask: SharedBoard['ask'] = (method, path, body, access = 'facilitator') =>
    fetch(`${origin}/api/boards/${boardId}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${links[access].token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const read = async () => (await told<{ board: Board }>(await ask('GET', ''))).board

  const change: SharedBoard['change'] = async (...changes) => {
    await told(await ask('POST', '/changes', { changeId: crypto.randomUUID(), changes }, 'participant'))
  }
  if (people.length > 0) await change(...people.map(asPerson))

  return {
    id: boardId,
    url,
    origin,
    title,
    links,
    ask,
    read,
    change,
    async card(sought) {
      const card = (await read()).responsibilities.find((each) => each.title === sought)
      if (!card) throw new Error(`there is no card ${sought}`)
      return card
    },
    async entries() {
      return (await told<{ entries: Entry[] }>(await ask('GET', '/changes?after=0'))).entries
    },
  }
}

function asPerson(name: string): Change {
  const [first = name] = name.split(' ')
  return { kind: 'person.add', personId: first.toLowerCase(), name }
}

async function told<Body>(answer: Response): Promise<Body> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`)
  return answer.json() as Promise<Body>
}
