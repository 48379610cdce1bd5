import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = resolve('src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      /\.tsx?$/u.test(name) && !/\.(?:test|examples|samples)\.ts$/u.test(name) && !name.endsWith('.d.ts'),
  )
  .map((name) => name.replaceAll('\\', '/'))
const textOf = (name: string) => readFileSync(join(source, name), 'utf8')
const folderOf = (name: string) =>
  name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/\.ts$/u, '')

interface Import {
  readonly from: string
  readonly to: string
  readonly typesOnly: boolean
}

const statements =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"]*?)from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/gu

/** Everything that a file imports from another folder of the source, and whether only types. */
const importsOf = (name: string): readonly Import[] =>
  [...textOf(name).matchAll(statements)].flatMap(([, typeWord, names = '', fixed, lazy]) => {
    const address = fixed ?? lazy ?? ''
    if (!address.startsWith('.')) return []
    const target = relative(source, resolve(source, dirname(name), address)).replaceAll('\\', '/')
    // Data that is shipped as a file is nobody's code.
    if (target.startsWith('../data/')) return []
    const inBraces = names.replace(/[{}\s]+/gu, ' ').trim()
    const typesOnly =
      typeWord !== undefined ||
      (inBraces !== '' &&
        inBraces.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')))
    return folderOf(target) === folderOf(name) ? [] : [{ from: name, to: target, typesOnly }]
  })
const everyImport = files.flatMap(importsOf)

/** Whose values a folder may use; model and text are everybody's, but languages see only types of the stages. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  calendar: [],
  places: [],
  call: ['follow-up'],
  reader: [],
  known: [],
  match: [],
  draft: ['match'],
  linter: ['draft'],
  'follow-up': [],
  guiding: ['linter'],
  languages: [],
  sample: [],
  core: ['reader', 'known', 'match', 'draft', 'linter', 'follow-up'],
  pipeline: ['core', 'draft', 'linter', 'match', 'follow-up'],
  insights: ['draft', 'follow-up'],
  network: ['match'],
  'first-look': ['reader'],
  'without-page': ['reader', 'known'],
  store: ['follow-up', 'network'],
  platform: [],
  content: ['reader', 'languages'],
  background: ['platform', 'store', 'follow-up', 'languages'],
  workers: ['pipeline', 'network', 'reader', 'store', 'languages'],
  cli: ['command-line'],
  'command-line': [
    'pipeline',
    'without-page',
    'network',
    'reader',
    'match',
    'languages',
    'platform',
    'places',
    'guiding',
  ],
  desk: [
    'pipeline',
    'without-page',
    'store',
    'platform',
    'languages',
    'follow-up',
    'sample',
    'places',
    'call',
    'workers',
    'guiding',
  ],
  views: [
    'desk',
    'pipeline',
    'first-look',
    'without-page',
    'store',
    'platform',
    'languages',
    'follow-up',
    'sample',
    'workers',
    'places',
    'call',
    'insights',
    'guiding',
  ],
}
const everybodys = ['model', 'text', 'calendar']
/** The files of the languages that a stage may use itself: what they hold is looked for in every text, of whatever language. */
const lookedForAlways: Readonly<Record<string, readonly string[]>> = {
  text: ['languages/word-forms.ts'],
  places: ['languages/region-codes.ts'],
  match: ['languages/concepts.ts', 'languages/organisations.ts'],
  draft: ['languages/quotable.ts'],
}

describe('the direction of imports', () => {
  it('is known for every folder', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in mayUse))).toEqual([])
  })
  it('leads only to earlier stages', () => {
    const wrong = everyImport.filter(
      ({ from, to, typesOnly }) =>
        !typesOnly &&
        !everybodys.includes(folderOf(to)) &&
        !lookedForAlways[folderOf(from)]?.includes(to) &&
        !mayUse[folderOf(from)]?.includes(folderOf(to)),
    )
    expect(wrong.map(({ from, to }) => `${from} may not use ${to}`)).toEqual([])
  })
  it('lets the languages know the stages by their types only', () => {
    const wrong = everyImport.filter(
      ({ from, to, typesOnly }) => folderOf(from) === 'languages' && !typesOnly && folderOf(to) !== 'model',
    )
    expect(wrong.map(({ from, to }) => `${from} may only use types of ${to}`)).toEqual([])
  })
  it('reads pages only in the content script and on the command line', () => {
    const readers = everyImport
      .filter(({ to }) => /^reader\/(?:read(?:-profile|-elsewhere)?|request-on-page)\.ts$/u.test(to))
      .map(({ from }) => folderOf(from))
    expect([...new Set(readers)].sort()).toEqual(['command-line', 'content'])
  })
})

/** The folders that take the time and every chance as arguments. */
const core = [
  'model',
  'text',
  'reader',
  'known',
  'match',
  'draft',
  'linter',
  'follow-up',
  'insights',
  'network',
  'places',
  'call',
  'guiding',
  'languages',
  'sample',
  'core',
  'pipeline',
]
const holding = (pattern: RegExp, among: readonly string[]) =>
  among.filter((name) => pattern.test(textOf(name)))

describe('docs/architecture.md', () => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gmu)]
  it('has each room with whom it may use', () => {
    const told = rows.map(([, room = '', , uses = '']) => [room, uses === '–' ? [] : uses.split(', ')])
    expect(Object.fromEntries(told)).toEqual(mayUse)
  })
  it('names the folders of each room', () => {
    const folders = readdirSync(source, { withFileTypes: true }).flatMap((room) =>
      room.isDirectory() && room.name !== 'languages'
        ? readdirSync(join(source, room.name), { withFileTypes: true })
            .filter((one) => one.isDirectory())
            .map(({ name }) => [room.name, name] as const)
        : [],
    )
    const isNamed = ([room, folder]: (typeof folders)[number]) =>
      rows.some(([, name, what = '']) => name === room && what.includes(`\`${folder}\``))
    expect(folders.filter((one) => !isNamed(one)).map((one) => one.join('/'))).toEqual([])
  })
})

describe('house rules', () => {
  it('keep the clock and chance out of the core', () => {
    const inCore = files.filter((name) => core.includes(folderOf(name)))
    expect(holding(/Date\.now|new Date\(\)|Temporal\.Now|Math\.random|crypto\.randomUUID/u, inCore)).toEqual(
      [],
    )
  })
  it('name the browser only in platform', () => {
    expect(holding(/webextension-polyfill/u, files)).toEqual(['platform/browser.ts'])
    expect(
      holding(
        /\b(?:chrome|browser)\.(?:tabs|runtime|storage|alarms|action|scripting|permissions|notifications|i18n)\b/u,
        files.filter((name) => folderOf(name) !== 'platform'),
      ),
    ).toEqual([])
  })
  it('open the database only in store', () => {
    expect(
      holding(
        /from 'dexie'|indexedDB/u,
        files.filter((name) => folderOf(name) !== 'store'),
      ),
    ).toEqual([])
  })
  it('put a moment on the clock of a zone only in the calendar, where an unknown zone cannot throw', () => {
    expect(
      holding(
        /toZonedDateTime|Temporal\.ZonedDateTime\.from|withTimeZone/u,
        files.filter((name) => folderOf(name) !== 'calendar'),
      ),
    ).toEqual([])
  })
  it('ask the store from no module of the views but a page, a part or a hook, and there for one thing at a time', () => {
    const views = files.filter((name) => folderOf(name) === 'views')
    const isShown = (name: string) => name.endsWith('.tsx') || /\/use-[a-z-]+\.ts$/u.test(name)
    // These change no row and read none.
    const pure = ['store/trouble.ts', 'store/three-way.ts', 'store/written.ts']
    const asking = everyImport.filter(
      ({ from, to, typesOnly }) =>
        views.includes(from) && !typesOnly && folderOf(to) === 'store' && !pure.includes(to),
    )
    expect(asking.filter(({ from }) => !isShown(from)).map(({ from, to }) => `${from} asks ${to}`)).toEqual(
      [],
    )
    const joining = views.filter(
      (name) => asking.some(({ from }) => from === name) && /Promise\.all/u.test(textOf(name)),
    )
    expect(joining).toEqual([])
  })
  it('judge, write and check in no view', () => {
    const stages =
      /import \{[^}]*\b(?:match|judge|assess|lint|check|write|compose)\b[^}]*\} from '[^']*pipeline\.ts'/u
    expect(
      holding(
        stages,
        files.filter((name) => folderOf(name) === 'views'),
      ),
    ).toEqual([])
  })
  it('write no markup from strings, and run none', () => {
    expect(
      holding(
        /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/u,
        files,
      ),
    ).toEqual([])
  })
  it('call what a function does by a verb, not by what was done', () => {
    const rooms = [
      'model',
      'text',
      'linter',
      'store',
      'desk',
      'platform',
      'background',
      'languages',
      'call',
      'workers',
      'calendar',
      'follow-up',
      'network',
      'match',
      'reader',
      'insights',
      'places',
      'content',
      'command-line',
      'draft',
      'known',
      'views',
    ]
    const participle =
      /export (?:async )?(?:function|const) ([a-z]+(?:ed|en|wn|ld|nd|id))(?: = (?:async )?)?[(<]/gu
    // A schema of what was seen, what a draft asks of a language by that name, a criterion, and English verbs that end so.
    const verbs = [
      'seen',
      'retold',
      'fold',
      'find',
      'hold',
      'send',
      'read',
      'bind',
      'open',
      'understand',
      'blend',
      'bound',
      'mend',
      'need',
      'shorten',
    ]
    const found = files
      .filter((name) => rooms.includes(folderOf(name)))
      .flatMap((name) =>
        [...textOf(name).matchAll(participle)].map(([, called = '']) => `${name}: ${called}`),
      )
    expect(found.filter((one) => !verbs.some((verb) => one.endsWith(`: ${verb}`)))).toEqual([])
  })
  it('give each word one meaning: words are those of a text, a language has a lexicon, a view its labels', () => {
    // What is kept and given out under this name: an answer, an offer, what was noted with a promise.
    const kept = /^(?:model|store|follow-up)\//u
    const others = files.filter(
      (name) => !kept.test(name) && name !== 'views/dashboard/person/touchpoint-form.ts',
    )
    const ofOthers = /\bwords\??: (?:string\b(?!\[)|\w*(?:Lexicons?|Says|Fillings|Vocabulary|Pair)\b)/u
    expect(holding(ofOthers, others)).toEqual([])
    expect(holding(/\b(?:type|interface) \w*Words\b(?! ?[,}])/u, files)).toEqual(['store/own-words.ts'])
    const views = files.filter((name) => folderOf(name) === 'views')
    expect(holding(/\b(?:const|let) (?:words\b|\{[^}]*\bwords\b(?!:))/u, views)).toEqual([])
  })
  it('leave no type unchecked', () => {
    expect(holding(/: any\b|as any\b|@ts-(?:ignore|nocheck|expect-error)/u, files)).toEqual([])
  })
})
