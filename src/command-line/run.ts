import { parseArgs } from 'node:util'
import { type Command, WrongUse } from './command.ts'

/** Each command is loaded only when it is called: `lint` must not wait for a DOM. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  begin: async () => (await import('./begin.ts')).beginCommand,
  read: async () => (await import('./read.ts')).readCommand,
  match: async () => (await import('./match.ts')).matchCommand,
  draft: async () => (await import('./draft.ts')).draftCommand,
  lint: async () => (await import('./lint.ts')).lintCommand,
  dates: async () => (await import('./dates.ts')).datesCommand,
  rank: async () => (await import('./rank.ts')).rankCommand,
  hear: async () => (await import('./hear.ts')).hearCommand,
  near: async () => (await import('./near.ts')).nearCommand,
  network: async () => (await import('./network.ts')).networkCommand,
  zone: async () => (await import('./zone.ts')).zoneCommand,
  request: async () => (await import('./request.ts')).requestCommand,
  feedback: async () => (await import('./feedback.ts')).feedbackCommand,
  next: async () => (await import('./next.ts')).nextCommand,
}

const options = {
  url: { type: 'string' },
  chosen: { type: 'string' },
  persona: { type: 'string' },
  me: { type: 'string' },
  settings: { type: 'string' },
  commitment: { type: 'string' },
  reading: { type: 'string' },
  kind: { type: 'string' },
  channel: { type: 'string' },
  language: { type: 'string' },
  now: { type: 'string' },
  seed: { type: 'string' },
  hook: { type: 'string' },
  wish: { type: 'string' },
  role: { type: 'string' },
  all: { type: 'boolean' },
  pasted: { type: 'boolean' },
  speakers: { type: 'string', multiple: true },
  directory: { type: 'string', multiple: true },
  alumni: { type: 'string', multiple: true },
} as const

const usage = `lodestar read <page.html> --url <address> [--chosen <handle>]
lodestar read <file.pdf>
lodestar read --pasted [--url <address>] < text
lodestar match <reading.json> --persona <persona.json> [--me <me.json>] [--settings <settings.json>]
lodestar draft <reading.json> --persona <persona.json> --me <me.json> [--kind first-ask] [--channel note] [--language en] [--seed 0] [--hook <id>] [--wish <id>] [--all]
lodestar lint [--kind first-ask] [--channel message] [--language en] [--reading <reading.json>] < text
lodestar begin < answers.json
lodestar dates [--language de] < one date range a line
lodestar rank --persona <persona.json> [--me <me.json>] [--settings <settings.json>] < one Reading a line
lodestar hear [--role short-goal] [--language he] < one wish a line
lodestar network [<Connections.csv>] --persona <persona.json> [--me <me.json>] [--speakers [<event>[@<day>]=]<list>] [--directory [<company>=]<list>] [--alumni [<school>=]<list>]
lodestar near < two phrases a line, with a tab between
lodestar zone < one place a line
lodestar request [--commitment <commitment.json>] [--me <me.json>] [--language en] [--seed 0] < a request
lodestar feedback [--language en] < feedback
lodestar next <touchpoints.json> --now <time> [--settings <settings.json>] [--reading <reading.json>]
All: [--now 2026-11-23T09:00:00Z]. The formats are described in docs/formats/.`

/** What a call prints to standard output and to standard error, and how it exits. */
export interface Printed {
  readonly out: string
  readonly told: string
  readonly exit: 0 | 2 | 3
}

/** Runs the command that was given with its options; wrong use is told in a sentence, and exits with 2. */
export async function run(given: readonly string[]): Promise<Printed> {
  try {
    return await outcomeOf(given)
  } catch (problem) {
    if (!(problem instanceof WrongUse)) throw problem
    return { out: '', told: `${problem.message}\n`, exit: 2 }
  }
}

async function outcomeOf(given: readonly string[]): Promise<Printed> {
  const [name, ...rest] = given
  const load = name === undefined ? undefined : commands[name]
  if (!load) throw new WrongUse(`${name ? `There is no command “${name}”.` : 'Which command?'}\n${usage}`)
  const { values, positionals } = parse(rest)
  const command = await load()
  const outcome = await command({ ...values, file: positionals[0] })
  const told = 'told' in outcome ? (outcome.told ?? []) : []
  return {
    out:
      'lines' in outcome
        ? outcome.lines.map((line) => `${JSON.stringify(line)}\n`).join('')
        : `${JSON.stringify(outcome.output, null, 2)}\n`,
    told: told.map((sentence) => `${sentence}\n`).join(''),
    exit: outcome.exit,
  }
}

const parse = (rest: readonly string[]) => {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true })
  } catch (problem) {
    throw new WrongUse(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`)
  }
}
