import { insertedInto } from './inserted-into.ts'

/** What can be begun with a skeleton. */
export const parts = ['rule', 'kind', 'layout'] as const
export type NewPart = (typeof parts)[number]

/** The source as it is: the text of a file, and the languages that have a folder of a name. */
export interface Source {
  readonly textOf: (path: string) => string
  readonly languagesWith: (folder: string) => readonly string[]
}

/** What a skeleton is: whole texts by their paths, and what is left to say, in order. */
export interface Skeleton {
  readonly files: ReadonlyMap<string, string>
  readonly next: readonly string[]
}

/** An id such as `no-ask` as a value is called: `noAsk`. */
const nameOf = (id: string) => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
const keyOf = (id: string) => (id.includes('-') ? `'${id}': ${nameOf(id)}` : id)

type Making = (id: string, source: Source) => Skeleton

const rule: Making = (id, { textOf, languagesWith }) => {
  const name = nameOf(id)
  const file = `src/linter/rules/${id}.ts`
  const examples = `src/linter/rules/${id}.examples.ts`
  const [registry, tests, ids] = [
    'src/linter/rules/index.ts',
    'src/linter/rules.test.ts',
    'src/model/finding.ts',
  ]
  const spoken = languagesWith('shows')
  const each = spoken.map((code) => `  ${code}: { bad: ['…'], good: ['…'] },\n`).join('')
  return {
    files: new Map([
      [
        file,
        `import { kindsThat } from '../../model/message-kinds.ts'\nimport type { Rule } from '../rule.ts'\n\n/** Why it weakens a message, and where that is known from. */\nexport const ${name}: Rule = {\n  level: 'hint',\n  for: kindsThat('first'),\n  find: () => [],\n}\n`,
      ],
      [
        examples,
        `import type { Examples } from '../examples.ts'\nexport const examples: Examples = {\n${each}}\n`,
      ],
      [ids, insertedInto(textOf(ids), 'ruleIds', `'${id}'`)],
      [registry, insertedInto(textOf(registry), 'rules', keyOf(id), `import { ${name} } from './${id}.ts'`)],
      [
        tests,
        insertedInto(
          textOf(tests),
          'all',
          keyOf(id),
          `import { examples as ${name} } from './rules/${id}.examples.ts'`,
        ),
      ],
    ]),
    next: [
      `${examples}: what it marks and the near misses that it leaves alone, in each language.`,
      `${file}: find the places; \`find\` is handed the message taken apart.`,
      ...spoken.map(
        (code) => `src/languages/${code}/shows/findings.ts: the reason; the compiler asks for it.`,
      ),
      'npx vitest run --project unit src/linter/rules.test.ts tests/registries.test.ts tests/languages.test.ts',
    ],
  }
}

const kind: Making = (id, { textOf, languagesWith }) => {
  const name = nameOf(id)
  const file = `src/draft/kinds/${id}.ts`
  const [registry, ids, traits] = [
    'src/draft/kinds/index.ts',
    'src/model/draft.ts',
    'src/model/message-kinds.ts',
  ]
  const spoken = languagesWith('says')
  const says = spoken.flatMap((code): readonly (readonly [string, string])[] => {
    const folder = `src/languages/${code}/says/kinds`
    return [
      [
        `${folder}/${id}.ts`,
        `import type { KindSays } from '../../../../draft/says.ts'\n\n/** What is said in it. Each list: the ways to say one sentence, the first that can be filled is taken. */\nexport const ${name}: KindSays = {}\n`,
      ],
      [
        `${folder}/index.ts`,
        insertedInto(
          textOf(`${folder}/index.ts`),
          'kinds',
          keyOf(id),
          `import { ${name} } from './${id}.ts'`,
        ),
      ],
    ]
  })
  return {
    files: new Map([
      [
        file,
        `import { betweenAcquainted, type Kind } from './kind.ts'\n\n/** When it is written, and what it is for. */\nexport const ${name}: Kind = {\n  parts: ['greeting', 'opening', 'ask', 'signature'],\n  drop: ['signature', 'opening', 'greeting'],\n  channels: betweenAcquainted,\n  addressee: 'person',\n  hooks: 'none',\n  questions: 0,\n}\n`,
      ],
      [ids, insertedInto(textOf(ids), 'kindIds', `'${id}'`)],
      [registry, insertedInto(textOf(registry), 'kinds', keyOf(id), `import { ${name} } from './${id}.ts'`)],
      [traits, insertedInto(textOf(traits), 'messageKinds', `'${id}': { is: [], fits: {} }`)],
      ...says,
    ]),
    next: [
      `${traits}: what it is, and at which standings it can be written; without one it does not compile.`,
      `${file}: its parts, in the order of partIds, and its channels.`,
      ...spoken.map(
        (code) =>
          `src/languages/${code}/says/kinds/${id}.ts: an opening and an ask, each in four ways at least.`,
      ),
      ...spoken.map(
        (code) => `src/languages/${code}/shows/: its name and its prompt; the compiler asks for them.`,
      ),
      'npx vitest run --project unit tests/registries.test.ts tests/languages.test.ts tests/messages/drafts.test.ts',
    ],
  }
}

const layout: Making = (id, { textOf, languagesWith }) => {
  const name = nameOf(id)
  const file = `src/reader/layouts/${id}/layout.ts`
  const [registry, ids, tests] = [
    'src/reader/layouts/index.ts',
    'src/model/evidence.ts',
    `tests/pages/${id}.test.ts`,
  ]
  return {
    files: new Map([
      [
        file,
        `import type { Layout } from '../../page.ts'\n\n/** Where such a page is found, and how it was seen. */\nexport const ${name}: Layout = {\n  id: '${id}',\n  trust: 3,\n  propose: () => null,\n}\n`,
      ],
      [ids, insertedInto(textOf(ids), 'layoutIds', `'${id}'`)],
      [
        registry,
        insertedInto(textOf(registry), 'profileDesigns', name, `import { ${name} } from './${id}/layout.ts'`),
      ],
      [
        tests,
        `import { expect, test } from 'vitest'\nimport { livePage } from '../../src/command-line/live-page.ts'\nimport { pageLexicons } from '../../src/languages/pages.ts'\nimport { read } from '../../src/reader/read.ts'\n\nconst url = 'https://www.linkedin.com/in/noa-bergstrom/'\n/** An invented person on a page of this design. */\nconst page = '<!doctype html><html lang="en"><title>…</title><main></main></html>'\n\ntest('reads the name where the design is ${id}', () => {\n  const reading = read(livePage(page, url), { url, now: '2026-11-23T10:00:00Z', lexicons: pageLexicons })\n  expect(reading).toMatchObject({ profile: { name: { value: 'Noa Bergström', foundBy: '${id}' } } })\n})\n`,
      ],
    ]),
    next: [
      `${tests}: a page of this design with an invented person, in the structure that a report shows.`,
      `${file}: propose what it tells, with where it stood; null where the page is of another design.`,
      `${registry}: its place in the order of trust, among the designs of whoever sees it (src/reader/look.ts tells whose a page is).`,
      ...languagesWith('shows').map(
        (code) => `src/languages/${code}/shows/names.ts: its name; the compiler asks for it.`,
      ),
      `npx vitest run --project unit ${tests}`,
    ],
  }
}

const making: Readonly<Record<NewPart, Making>> = { rule, kind, layout }

/** The skeleton of a rule, a kind of message or a page layout: its files, registered everywhere, with examples that fail. */
export const skeletonOf = (part: NewPart, id: string, source: Source): Skeleton => making[part](id, source)
