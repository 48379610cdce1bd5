import { insertedInto } from './inserted-into.ts'
import { keyOf, type Making, nameOf } from './part.ts'

/** A rule of the linter, with an example that fails in each language. */
export const rule: Making = (id, { textOf, languagesWith }) => {
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
      'Read what this prints, then accept it: npx vitest run --project unit tests/messages/findings.test.ts',
    ],
  }
}
