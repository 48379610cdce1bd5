import { insertedInto } from './inserted-into.ts'
import { type Making, nameOf } from './part.ts'

/** A page layout, with a page of it for its test. */
export const layout: Making = (id, { textOf, languagesWith }) => {
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
        `import { expect, test } from 'vitest'\nimport { livePage } from '../../src/command-line/live-page.ts'\nimport { pageLexicons } from '../../src/languages/pages.ts'\nimport { read } from '../../src/reader/read.ts'\nimport { askedAbout } from './asked.ts'\n\nconst url = 'https://www.linkedin.com/in/noa-bergstrom/'\n/** An invented person on a page of this design. */\nconst page = '<!doctype html><html lang="en"><title>…</title><main></main></html>'\n\ntest('is asked whether a page is of its design', () => {\n  expect(askedAbout(page, url)).toContain('${id}')\n})\n\ntest('reads the name where the design is ${id}', () => {\n  const reading = read(livePage(page, url), { url, now: '2026-11-23T10:00:00Z', lexicons: pageLexicons })\n  expect(reading).toMatchObject({ profile: { name: { value: 'Noa Bergström', foundBy: '${id}' } } })\n})\n`,
      ],
    ]),
    next: [
      `${tests}: a page of this design with an invented person, in the structure that a report shows.`,
      `${file}: propose what it tells, with where it stood; null where the page is of another design.`,
      `${registry}: its place in the order of trust, among the designs of whoever sees it; src/reader/make-of-page.ts and look.ts say whose a page is, before any design sees it.`,
      ...languagesWith('shows').map(
        (code) => `src/languages/${code}/shows/names.ts: its name; the compiler asks for it.`,
      ),
      `npx vitest run --project unit ${tests}`,
      'npx vitest run --project unit tests/pages tests/registries.test.ts',
    ],
  }
}
