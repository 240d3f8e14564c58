import { makeApi } from '../api.ts'
import { openHouse } from '../open-house.ts'

/** Under Next alone (without server.ts in front) the interface is served from here. */
const handle = async (request: Request) => makeApi(await openHouse()).fetch(request)

export { handle as DELETE, handle as GET, handle as POST, handle as PUT }
