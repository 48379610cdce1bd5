import { parseArgs } from 'node:util'
import { type Command, WrongUse } from './command-line/command.ts'

/** Each command is loaded only when it is called: `lint` must not wait for a DOM. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  begin: async () => (await import('./command-line/begin.ts')).beginCommand,
  read: async () => (await import('./command-line/read.ts')).readCommand,
  match: async () => (await import('./command-line/match.ts')).matchCommand,
  draft: async () => (await import('./command-line/draft.ts')).draftCommand,
  lint: async () => (await import('./command-line/lint.ts')).lintCommand,
  dates: async () => (await import('./command-line/dates.ts')).datesCommand,
  rank: async () => (await import('./command-line/rank.ts')).rankCommand,
  hear: async () => (await import('./command-line/hear.ts')).hearCommand,
  near: async () => (await import('./command-line/near.ts')).nearCommand,
  network: async () => (await import('./command-line/network.ts')).networkCommand,
  zone: async () => (await import('./command-line/zone.ts')).zoneCommand,
  next: async () => (await import('./command-line/next.ts')).nextCommand,
}

const options = {
  url: { type: 'string' },
  chosen: { type: 'string' },
  persona: { type: 'string' },
  me: { type: 'string' },
  settings: { type: 'string' },
  reading: { type: 'string' },
  kind: { type: 'string' },
  channel: { type: 'string' },
  language: { type: 'string' },
  now: { type: 'string' },
  seed: { type: 'string' },
  hook: { type: 'string' },
  role: { type: 'string' },
  all: { type: 'boolean' },
  pasted: { type: 'boolean' },
} as const

const usage = `lodestar read <page.html> --url <address> [--chosen <handle>]
lodestar read <file.pdf>
lodestar read --pasted [--url <address>] < text
lodestar match <reading.json> --persona <persona.json> [--me <me.json>] [--settings <settings.json>]
lodestar draft <reading.json> --persona <persona.json> --me <me.json> [--kind first-ask] [--channel note] [--language en] [--seed 0] [--hook <id>] [--all]
lodestar lint [--kind first-ask] [--channel message] [--language en] [--reading <reading.json>] < text
lodestar begin < answers.json
lodestar dates [--language de] < one date range a line
lodestar rank --persona <persona.json> [--me <me.json>] [--settings <settings.json>] < one Reading a line
lodestar hear [--role short-goal] [--language he] < one wish a line
lodestar network <Connections.csv> --persona <persona.json> [--me <me.json>]
lodestar near < two phrases a line, with a tab between
lodestar zone < one place a line
lodestar next <touchpoints.json> --now <time> [--settings <settings.json>] [--reading <reading.json>]
All: [--now 2026-11-23T09:00:00Z]. The formats are described in docs/formats/.`

async function run(given: readonly string[]): Promise<number> {
  const [name, ...rest] = given
  const load = name === undefined ? undefined : commands[name]
  if (!load) throw new WrongUse(`${name ? `There is no command “${name}”.` : 'Which command?'}\n${usage}`)
  const { values, positionals } = parse(rest)
  const command = await load()
  const outcome = await command({ ...values, file: positionals[0] })
  if ('told' in outcome) for (const sentence of outcome.told ?? []) process.stderr.write(`${sentence}\n`)
  process.stdout.write(
    'lines' in outcome
      ? outcome.lines.map((line) => `${JSON.stringify(line)}\n`).join('')
      : `${JSON.stringify(outcome.output, null, 2)}\n`,
  )
  return outcome.exit
}

const parse = (rest: readonly string[]) => {
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true })
  } catch (problem) {
    throw new WrongUse(`${problem instanceof Error ? problem.message : String(problem)}\n${usage}`)
  }
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (problem) {
  if (!(problem instanceof WrongUse)) throw problem
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = 2
}
