import { momentAt } from '../calendar/zones.ts'
import 'temporal-polyfill/global'
import { readFile } from 'node:fs/promises'
import { type GenericSchema, getDotPath, type InferOutput, picklist, safeParse } from 'valibot'
import { Moment } from '../model/time.ts'

/** What was given on the command line, not yet checked. */
export interface Given {
  readonly file?: string | undefined
  readonly url?: string | undefined
  readonly chosen?: string | undefined
  readonly persona?: string | undefined
  readonly me?: string | undefined
  readonly settings?: string | undefined
  readonly commitment?: string | undefined
  readonly reading?: string | undefined
  readonly kind?: string | undefined
  readonly channel?: string | undefined
  readonly language?: string | undefined
  readonly now?: string | undefined
  readonly seed?: string | undefined
  readonly hook?: string | undefined
  readonly wish?: string | undefined
  readonly role?: string | undefined
  readonly all?: boolean | undefined
  readonly pasted?: boolean | undefined
  readonly speakers?: readonly string[] | undefined
  readonly directory?: readonly string[] | undefined
  readonly alumni?: readonly string[] | undefined
}

/** What a command prints as JSON, and how it exits: 0, or 3 for a page that cannot be read. */
export type Outcome =
  | { readonly output: unknown; readonly exit: 0 | 3 }
  /** One JSON value a line, for commands that take one thing a line. */
  | {
      readonly lines: readonly unknown[]
      readonly exit: 0
      /** Sentences for standard error: what was left out, and why. */
      readonly told?: readonly string[]
    }

export type Command = (given: Given) => Promise<Outcome>

/** Wrong use or bad input: its message is a sentence for the contributor, the command exits with 2. */
export class WrongUse extends Error {}

/** All of standard input; throws WrongUse, with what should stand there, where a terminal would wait for ever. */
export async function standardInput(what: string): Promise<string> {
  if (process.stdin.isTTY) throw new WrongUse(`${what} is read from standard input.`)
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** The text of a file; throws WrongUse with a sentence where it cannot be read. */
export async function textOf(path: string | undefined, what: string): Promise<string> {
  if (path === undefined) throw new WrongUse(`Which file holds ${what}?`)
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new WrongUse(`${path} cannot be read; it should hold ${what}.`)
  }
}

/** The value in a JSON file, checked by its schema; throws WrongUse that names the place that does not fit. */
export async function checkedFile<S extends GenericSchema>(
  schema: S,
  path: string | undefined,
  what: string,
): Promise<InferOutput<S>> {
  const text = await textOf(path, what)
  const checked = safeParse(schema, parseFile(text, path ?? '', what))
  if (checked.success) return checked.output
  const [issue] = checked.issues
  const place = getDotPath(issue) ?? 'the whole file'
  throw new WrongUse(`${path} is not ${what}: at ${place}: ${issue.message} See docs/formats/.`)
}

const parseFile = (text: string, path: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new WrongUse(`${path} is not JSON; it should hold ${what}.`)
  }
}

/** One of the words that an option may take, or its default; throws WrongUse that lists them. */
export function choiceOf<const Choices extends readonly string[], Default>(
  choices: Choices,
  given: string | undefined,
  option: string,
  otherwise: Default,
): Choices[number] | Default {
  if (given === undefined) return otherwise
  const checked = safeParse(picklist(choices), given)
  if (!checked.success) throw new WrongUse(`--${option} takes one of ${choices.join(', ')}; not “${given}”.`)
  return checked.output
}

/** The time given by --now, else the clock's: a moment, or a day, which begins at midnight in UTC. */
export function nowOf(given: Given): string {
  if (given.now === undefined) return new Date().toISOString()
  const moment = instantIn(given.now)
  if (moment === undefined || !safeParse(Moment, moment).success)
    throw new WrongUse(
      `--now takes a time that exists, such as 2026-11-23T09:00:00Z or 2026-11-23; not “${given.now}”.`,
    )
  return moment
}

/** A moment with its offset; else a day, perhaps with an hour, taken as UTC. Undefined for anything that does not exist. */
function instantIn(text: string): string | undefined {
  for (const read of [Temporal.Instant.from, startInUtc]) {
    try {
      return read(text).toString()
    } catch {
      // the other way may know it
    }
  }
  return undefined
}

const startInUtc = (text: string) => Temporal.Instant.from(momentAt(text, 'UTC'))
