import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parse } from 'valibot'
import { exportLexicons } from '../languages/exports.ts'
import { matchLexicons } from '../languages/recognises.ts'
import type { Connection } from '../model/connection.ts'
import { Me } from '../model/me.ts'
import { Persona } from '../model/persona.ts'
import { joinPeople } from '../network/joined-people.ts'
import { type RankedConnection, rankConnections } from '../network/rank.ts'
import type { NotUnderstood } from '../network/read-connections.ts'
import { readExport } from '../network/read-export.ts'
import type { SameQuestion } from '../network/same-question.ts'
import { personKey } from '../reader/person-key.ts'
import { type Command, checkedFile, nowOf, WrongUse } from './command.ts'
import { hasLists, listsGiven } from './network-lists.ts'

/**
 * `network [<Connections.csv>] --persona <persona.json>`, with `--speakers`, `--directory` and `--alumni` lists beside it → one line
 * for each person, whom to ask first on top; or `{unreadable}`.
 */
export const networkCommand: Command = async (given) => {
  const persona = await checkedFile(Persona, given.persona, 'a Persona (--persona)')
  const me = given.me === undefined ? parse(Me, {}) : await checkedFile(Me, given.me, 'About me (--me)')
  const now = nowOf(given)
  const read = await connectionsIn(given.file, hasLists(given), now)
  if ('refused' in read) return { output: { unreadable: read.refused }, exit: 3 }
  const added = await listsGiven(given, read.connections, now)
  if ('unreadable' in added) return { output: added, exit: 3 }
  const sources = { connections: read.connections, lists: added.lists, known: [] }
  const { people, questions } = joinPeople(sources, matchLexicons)
  const ranked = rankConnections(people, { persona, me, lexicons: matchLexicons, now })
  return {
    lines: ranked.map(lineOf),
    told: [...read.notUnderstood.map(sayRow), ...added.told.map(sayRow), ...questions.map(sayQuestion)],
    exit: 0,
  }
}

interface Read {
  readonly connections: readonly Connection[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** The connections, or none where lists alone are given. */
async function connectionsIn(path: string | undefined, isOptional: boolean, now: string) {
  const nobody: Read = { connections: [], notUnderstood: [] }
  if (path === undefined && isOptional) return nobody
  return readExport([await partsOf(path)], { lexicons: exportLexicons, keyOf: personKey, now })
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
  const { person = null, name, role, company, connectedOn, listed = [] } = connection
  const told = { person, name, role, company, connectedOn, reasons, known }
  return {
    ...told,
    ...(listed.length > 0 && { lists: listed.map(({ list: { kind, title } }) => ({ kind, title })) }),
    ...(ruledOutBy.length > 0 && { ruledOutBy }),
  }
}

const sayRow = ({ line, why, text, read }: NotUnderstood) =>
  `Line ${line}: ${why}${read ? ' (the rest of it was read)' : ''}: ${text}`

const sayQuestion = ({ name, list = '', others }: SameQuestion) =>
  `${name} (${list}) has the name of ${others.map(nameOne).join('; ')}: whether they are one person is not known.`

const nameOne = ({ name, role, company }: Pick<SameQuestion, 'name' | 'role' | 'company'>) =>
  [name, role, company].filter((part) => part !== undefined).join(', ')
