import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parse } from 'valibot'
import { exportWords } from '../languages/exports.ts'
import { matchWords } from '../languages/recognises.ts'
import { Me } from '../model/me.ts'
import { Persona } from '../model/persona.ts'
import { type RankedConnection, rankConnections } from '../network/rank.ts'
import type { NotUnderstood } from '../network/read-connections.ts'
import { readExport } from '../network/read-export.ts'
import { personKey } from '../reader/person-key.ts'
import { type Command, checkedFile, nowOf, WrongUse } from './command.ts'

/** `network <Connections.csv> --persona <persona.json>` → one line for each connection, whom to ask first on top; or `{unreadable}`. */
export const networkCommand: Command = async (given) => {
  const persona = await checkedFile(Persona, given.persona, 'a Persona (--persona)')
  const me = given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')
  const now = nowOf(given)
  const file = await partsOf(given.file)
  const read = await readExport([file], { words: exportWords, keyOf: personKey, now })
  if ('refused' in read) return { output: { unreadable: read.refused }, exit: 3 }
  const ranked = rankConnections(read.connections, { persona, me, words: matchWords, now })
  return { lines: ranked.map(lineOf), told: read.notUnderstood.map(toldOf), exit: 0 }
}

async function partsOf(path: string | undefined) {
  if (path === undefined) throw new WrongUse('Which file holds the connections?')
  try {
    return { size: (await stat(path)).size, parts: createReadStream(path) }
  } catch {
    throw new WrongUse(`${path} cannot be read; it should hold the connections, as the site exports them.`)
  }
}

const lineOf = ({ connection, reasons, known, ruledOutBy }: RankedConnection) => {
  const { person = null, name, role, company, connectedOn } = connection
  const told = { person, name, role, company, connectedOn, reasons, known }
  return { ...told, ...(ruledOutBy.length > 0 && { ruledOutBy }) }
}

const toldOf = ({ line, why, text, read }: NotUnderstood) =>
  `Line ${line}: ${why}${read ? ' (the rest of it was read)' : ''}: ${text}`
