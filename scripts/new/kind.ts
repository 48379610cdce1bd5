import { insertedInto } from './inserted-into.ts'
import { keyOf, type Making, nameOf } from './part.ts'

/** A kind of message, which says nothing yet. */
export const kind: Making = (id, { textOf, languagesWith }) => {
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
        `import { betweenAcquainted, type Kind } from './kind.ts'\n\n/** When it is written, and what it is for. */\nexport const ${name} = {\n  parts: ['greeting', 'opening', 'own-words', 'ask', 'signature'],\n  drop: ['signature', 'opening', 'greeting'],\n  channels: betweenAcquainted,\n  addressee: 'person',\n  hooks: 'none',\n  questions: 0,\n} as const satisfies Kind\n`,
      ],
      [ids, insertedInto(textOf(ids), 'kindIds', `'${id}'`)],
      [registry, insertedInto(textOf(registry), 'each', keyOf(id), `import { ${name} } from './${id}.ts'`)],
      [traits, insertedInto(textOf(traits), 'messageKinds', `'${id}': { is: [], fits: {} }`)],
      ...says,
    ]),
    next: [
      `${traits}: what it is, and at which standings it can be written, in the next free place of each; without one it does not compile.`,
      `${file}: its parts, which stand in the order of partIds, and its channels.`,
      ...spoken.map(
        (code) =>
          `src/languages/${code}/says/kinds/${id}.ts: its subject and its own parts, every sentence in four ways at least.`,
      ),
      ...spoken.map(
        (code) =>
          `src/languages/${code}/shows/: its name in names.ts and, for its own words, the prompt in prompts.ts; the compiler asks for them.`,
      ),
      'npx vitest run --project unit tests/registries.test.ts tests/languages.test.ts tests/messages/drafts.test.ts',
    ],
  }
}
