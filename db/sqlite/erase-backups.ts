import Sqlite from 'better-sqlite3'
import { backupsOf } from './backup.ts'

/** Deletes all of a board from the backups of a database file too, whatever tables they had. Throws where one cannot be written. */
export function eraseFromBackups(file: string, boardId: string): void {
  for (const backup of backupsOf(file)) {
    const client = new Sqlite(backup)
    try {
      client.pragma('secure_delete = ON')
      client.transaction(() => eraseFromAll(client, boardId)).immediate()
      client.exec('VACUUM')
    } finally {
      client.close()
    }
  }
}

function eraseFromAll(client: Sqlite.Database, boardId: string): void {
  const tables = client
    .prepare<[], string>(
      "SELECT tables.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns WHERE tables.type = 'table' AND columns.name = 'board_id'",
    )
    .pluck()
    .all()
  for (const table of tables) client.prepare(`DELETE FROM "${table}" WHERE board_id = ?`).run(boardId)
}
