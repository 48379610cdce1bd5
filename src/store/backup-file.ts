import { getDotPath, safeParse } from 'valibot'
import {
  BACKUP_VERSION,
  type Backup,
  BackupHead,
  type BackupList,
  backupLists,
  backupRows,
  mostRows,
} from '../model/backup.ts'

/** Why a file cannot be imported as it is. `place` is the path of what does not fit: `contacts.0.name`. */
export type BackupProblem =
  | { readonly kind: 'not-json' | 'not-lodestar' | 'newer-version' | 'too-large' | 'altered' }
  | { readonly kind: 'damaged'; readonly place: string }

/** What a file holds, or why not; `rest`: what can be read all the same, for a user who wants that. `left`: how many entries cannot. */
export type Checked =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupProblem; readonly rest?: Rest }
export interface Rest {
  readonly backup: Backup
  readonly left: number
}

/** Longest file that is looked at, in UTF-16 code units; 30,000 people with readings stay well below. */
const LONGEST_BACKUP = 200_000_000

const unfit = (problem: BackupProblem, rest?: Rest): Checked => ({
  ok: false,
  problem,
  ...(rest && { rest }),
})

/** A backup as the text of a file, with a checksum that tells whether a letter of it was changed. */
export async function backupText(backup: Backup): Promise<string> {
  const checksum = await checksumOf(JSON.stringify(backup))
  return JSON.stringify({ ...backup, checksum })
}

/** Reads the text of a backup file; nothing is taken on trust. A file without a checksum is of an older version, or made by hand. */
export async function readBackup(text: string): Promise<Checked> {
  if (text.length > LONGEST_BACKUP) return unfit({ kind: 'too-large' })
  const read = parsed(text)
  if (!read) return unfit({ kind: 'not-json' })
  const { value } = read
  if (!isObject(value) || value.program !== 'lodestar') return unfit({ kind: 'not-lodestar' })
  if (typeof value.version === 'number' && value.version > BACKUP_VERSION)
    return unfit({ kind: 'newer-version' })
  const { checksum, ...content } = value
  const checked = checkedRows(content)
  if (!checked.ok || checksum === undefined || checksum === (await checksumOf(JSON.stringify(content))))
    return checked
  return unfit({ kind: 'altered' }, { backup: checked.backup, left: 0 })
}

function checkedRows(content: Readonly<Record<string, unknown>>): Checked {
  const head = safeParse(BackupHead, content)
  if (!head.success) return unfit({ kind: 'damaged', place: getDotPath(head.issues[0]) ?? '' })
  const damage: string[] = []
  const list = <L extends BackupList>(name: L): Backup[L] => {
    const rows: unknown = content[name] ?? []
    if (!Array.isArray(rows) || rows.length > (mostRows[name] ?? Number.POSITIVE_INFINITY)) {
      damage.push(name)
      return [] as unknown as Backup[L]
    }
    return rows.flatMap((row: unknown, at) => {
      const checked = safeParse(backupRows[name], row)
      if (checked.success) return [checked.output]
      damage.push([name, at, getDotPath(checked.issues[0])].filter((part) => part !== null).join('.'))
      return []
    }) as unknown as Backup[L]
  }
  const lists = Object.fromEntries(backupLists.map((name) => [name, list(name)])) as Pick<Backup, BackupList>
  const backup = { ...head.output, ...lists }
  const [place] = damage
  return place === undefined
    ? { ok: true, backup }
    : unfit({ kind: 'damaged', place }, { backup, left: damage.length })
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
