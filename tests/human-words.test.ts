import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const source = resolve('src')
/** The rooms that work with what people write. */
const rooms =
  /^(?:model|text|calendar|places|call|reader|known|match|draft|linter|follow-up|insights|network|guiding)\//u
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => rooms.test(name) && /(?<!\.(?:test|examples|samples))\.ts$/u.test(name))

interface Said {
  readonly kind: 'pattern' | 'text'
  readonly said: string
}
type Node = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every pattern and every text of a file, but for addresses of modules, types and what is thrown for developers. */
function saidIn(node: unknown): readonly Said[] {
  if (!isNode(node)) return []
  if (Array.isArray(node)) return node.flatMap(saidIn)
  const { type, regex, value, source: from, ...rest } = node
  if (typeof type === 'string' && /^TS(?!As|Satisfies|NonNull)|^ThrowStatement$/u.test(type)) return []
  if (isNode(regex)) return [{ kind: 'pattern', said: String(regex.pattern) }]
  if (type === 'Literal') return typeof value === 'string' ? [{ kind: 'text', said: value }] : []
  if (type === 'TemplateElement' && isNode(value)) return [{ kind: 'text', said: String(value.cooked) }]
  return Object.values({
    ...rest,
    value,
    ...(!/^(?:Import|Export)/u.test(String(type)) && { from }),
  }).flatMap(saidIn)
}
const saidBy = new Map(
  files.map((name) => [name, saidIn(parseSync(name, readFileSync(join(source, name), 'utf8')).program.body)]),
)

const offending = (is: (one: Said) => boolean, allowed: Readonly<Record<string, string>>) =>
  [...saidBy].flatMap(([name, all]) =>
    name in allowed ? [] : all.filter(is).map(({ said }) => `${name}: ${said}`),
  )

/** What a pattern says letter by letter, without escapes and names of groups; */
const withoutEscapes = (pattern: string) =>
  pattern.replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\k?<\w+>|\(\?<\w+>|\\[a-z]|a-z|A-Z/giu, ' ')
/** and without classes, in which letters stand side by side and are no word. */
const lettersOf = (pattern: string) => withoutEscapes(pattern).replace(/\[[^\]]*\]/gu, ' ')

/** Files whose patterns and texts are of addresses, */
const addresses = {
  'call/invitation.ts': 'addresses of calls',
  'draft/addresses.ts': 'addresses and ends of files',
  'draft/topic.ts': 'addresses',
  'draft/hooks/quoted.ts': 'addresses',
  'draft/hooks/sayable.ts': 'names of technologies',
  'draft/phrases/tidy.ts': 'addresses',
  'linter/rules/link-or-attachment.ts': 'technologies that are spelt like addresses',
  'network/cells.ts': 'addresses of profiles',
  'reader/extent.ts': 'addresses within the site',
  'reader/offers.ts': 'addresses within the site',
  'reader/page-kind.ts': 'addresses within the site',
  'reader/person-in-text.ts': 'addresses of profiles',
  'reader/person-key.ts': 'addresses within the site',
  'reader/post-id.ts': 'addresses of posts',
  'reader/profile-slug.ts': 'addresses of profiles',
  'reader/read-profile.ts': 'addresses within the site',
  'reader/elsewhere/address.ts': 'hosts',
  'reader/elsewhere/mentor-offer.ts': 'hosts',
  'reader/shape/entries.ts': 'addresses within the site',
  'reader/text/marks.ts': 'addresses',
  'reader/text/name-above.ts': 'addresses',
  'reader/layouts/activity-page/layout.ts': 'addresses within the site',
}
/** of how pages and files are made, */
const pagesAndFiles = {
  'linter/rules/unfilled-placeholder.ts': 'elements of HTML',
  'reader/entry-lines.ts': 'the name of the site',
  'reader/left-out.ts': 'classes of elements',
  'reader/seen-text.ts': 'values of CSS',
  'reader/elsewhere/json-ld.ts': 'kinds of data',
  'reader/elsewhere/kinds.ts': 'classes of elements',
  'reader/elsewhere/mended.ts': 'marks of data',
  'reader/elsewhere/person-named.ts': 'classes of elements',
  'reader/elsewhere/self.ts': 'classes of elements',
  'reader/elsewhere/subject.ts': 'selectors',
  'reader/elsewhere/texts.ts': 'what programs write where nothing was said',
  'reader/text/body.ts': 'names of files and of the site',
  'reader/text/lines.ts': 'the name of the site',
  'reader/layouts/app-2022/entries.ts': 'selectors',
  'reader/layouts/app-2022/sections.ts': 'selectors',
  'reader/layouts/app-2026/layout.ts': 'names of parts',
  'reader/layouts/app-2026/loading.ts': 'names of parts',
  'reader/layouts/details/layout.ts': 'addresses and selectors',
  'reader/layouts/guest/sections.ts': 'the name of the site',
  'reader/layouts/guest/top-card.ts': 'addresses and selectors',
  'reader/layouts/plain-page/around-name.ts': 'classes of elements',
}
/** and of what is written alike in every language. */
const notation = {
  'call/sheet.ts': 'UTC',
  'draft/compose-parts.ts': 'names of slots',
  'draft/moments.ts': 'GMT',
  'draft/hooks/offered.ts': 'codes of currencies',
  'linter/hours.ts': 'short names of zones',
  'linter/names.ts': 'spellings of letters with marks',
  'model/time.ts': 'how time is kept',
  'network/days.ts': 'AM and PM of the site’s own files',
  'network/lists/people-in-line.ts': 'the one title that is cut after four letters, in every language',
  'places/fold.ts': 'how saints are shortened in names of places',
  'places/meanings.ts': 'the notation of the table of places',
  'reader/names.ts': 'what stands behind names in Latin letters',
}

describe('words of human languages', () => {
  it('stand in no stage in letters of their own', () => {
    const orthography = {
      'text/fold.ts': 'final forms of letters',
      'places/fold.ts': 'letters that are written in two ways',
      'draft/addresses.ts': 'endings of addresses',
      'reader/date.ts': 'how years, months and days are marked in letters of East Asia',
      'reader/pdf/blocks.ts': 'letters that are written without blanks between words',
    }
    expect(
      offending(({ said }) => /(?!\p{Script=Latin})\p{L}/u.test(withoutEscapes(said)), orthography),
    ).toEqual([])
  })

  it('stand in no pattern of a stage', () => {
    expect(
      offending(({ kind, said }) => kind === 'pattern' && /\p{L}{2}/u.test(lettersOf(said)), {
        ...addresses,
        ...pagesAndFiles,
        ...notation,
      }),
    ).toEqual([])
  })

  it('stand in no text of a stage as a sentence or a name', () => {
    expect(
      offending(({ kind, said }) => kind === 'text' && /\p{L}{2,} \p{L}/u.test(said), {
        ...pagesAndFiles,
        ...notation,
        'linter/signs.ts': 'names of lists',
        'match/weights.ts': 'sources of figures, for who reads the code',
        'model/draft.ts': 'what a schema says of data that is not of its form',
        'model/time.ts': 'what a schema says of data that is not of its form',
        'network/about-me.ts': 'columns of the site’s own files',
        'network/connections-csv.ts': 'columns of the site’s own files',
        'network/exchanges.ts': 'columns of the site’s own files',
        'network/credentials.ts': 'letters behind a name, the same in every language',
        'reader/pdf/lists.ts': 'levels, which files of every language print in English',
        'reader/text/place.ts': 'codes of languages',
      }),
    ).toEqual([])
  })

  it('are not excused in a file that holds none any more', () => {
    const held = (is: RegExp) => (name: string) =>
      saidBy.get(name)?.some(({ said }) => is.test(lettersOf(said))) ?? false
    const excused = Object.keys({ ...addresses, ...pagesAndFiles, ...notation })
    expect(excused.filter((name) => !held(/\p{L}{2}/u)(name))).toEqual([])
  })
})
