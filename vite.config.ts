import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Plugin, type Rolldown } from 'vite'

const jsonOf = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** Chrome's manifest; the version stands in package.json and nowhere else. */
const manifest = { ...jsonOf('./manifest.json'), version: jsonOf('./package.json').version }

/** Firefox's manifest, from Chrome's: a background page in the place of a worker, a sidebar in that of the side panel, and an id. */
const forFirefox = ({
  minimum_chrome_version: _,
  side_panel: panel,
  permissions,
  ...chrome
}: typeof manifest) => ({
  ...chrome,
  permissions: permissions.filter((name: string) => name !== 'sidePanel'),
  sidebar_action: {
    default_panel: panel.default_path,
    default_title: '__MSG_panel__',
    default_icon: chrome.icons,
    open_at_install: false,
  },
  background: { scripts: ['src/background/main.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'lodestar@lodestar.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
})

/** A module as one self-contained classic script, under a name that `wrap` may use. */
function aloneScript(entry: string, fileName: string, wrap = (code: string) => code): Plugin {
  let root = ''
  return {
    name: 'alone-script',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    // Its own build is not followed by the one that watches.
    buildStart() {
      if (!this.meta.watchMode) return
      for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' }))
        if (/\.tsx?$/u.test(name)) this.addWatchFile(resolve('src', name))
    },
    async generateBundle() {
      const result = await build({
        root,
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: 'es2023',
          lib: { entry, formats: ['iife'], name: ALONE, fileName: () => fileName },
        },
      })
      const chunks = (Array.isArray(result) ? result : [result]).flatMap((one) =>
        'output' in one ? one.output : [],
      )
      const [script, ...others] = chunks
      if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${fileName} must be one file`)
      this.emitFile({ type: 'asset', fileName, source: wrap(script.code) })
    },
  }
}
const ALONE = 'lodestarScript'

/**
 * Builds a content script that is injected on a click, and whose last value is its answer: within a function it leaves no name in
 * the page. CRXJS would make it a web-accessible resource, which any page could look for.
 */
const injectedScript = (entry: string, fileName: string): Plugin =>
  aloneScript(entry, fileName, (code) => `(() => { ${code}\nreturn ${ALONE}.answer() })()`)

/** The languages of messages: each has a file of its own. */
const LANGUAGES = readdirSync('src/languages').filter((code) =>
  existsSync(`src/languages/${code}/recognises/lint/index.ts`),
)
const POPUP = resolve('src/views/popup/main.tsx')
const JOB = resolve('src/views/popup/person-view.tsx')
const STORED = resolve('src/desk/stored-about.ts')
const BACKGROUND = resolve('src/background/main.ts')

/** Whether a module is needed at some moment. */
type Needs = (id: string, graph: Rolldown.ChunkingContext) => boolean

/**
 * Puts what the popup waits for at one moment into one file: each further file is asked for and answered apart, which takes longer
 * than to read it. `first` shows the person; `kept` asks the store, as the background does, `job` the rest of the job; of each language what
 * the linter knows, which messages of any language need, and the rest. What the popup does by itself stays beside `first`, for
 * other windows share that file. The earlier a group stands here, the more it takes along.
 */
function filesByMoment(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, Set<string>>()
  const isBehind = (beginning: string, id: string, graph: Rolldown.ChunkingContext): boolean => {
    const all = known.get(beginning) ?? everythingBehind(beginning, graph)
    known.set(beginning, all)
    return all.has(id)
  }
  const behindAll =
    (...beginnings: readonly string[]): Needs =>
    (id, graph) =>
      beginnings.every((beginning) => isBehind(beginning, id, graph))
  const message = (code: string) => resolve(`src/languages/${code}/index.ts`)
  const heard = (code: string) => resolve(`src/languages/${code}/heard.ts`)
  const inEvery: Needs = (id, graph) =>
    behindAll(...LANGUAGES.map(message))(id, graph) || behindAll(...LANGUAGES.map(heard))(id, graph)
  const group = (name: string, needs: Needs): Rolldown.CodeSplittingGroup => ({
    debugName: name,
    name: (id, graph) => (id !== POPUP && needs(id, graph) ? name : null),
  })
  const groups = [
    group('first', behindAll(POPUP)),
    group('kept', (id, graph) => isBehind(STORED, id, graph) || behindAll(JOB, BACKGROUND)(id, graph)),
    group('job', (id, graph) => behindAll(JOB)(id, graph) || inEvery(id, graph)),
    ...LANGUAGES.flatMap((code) => [
      group(`${code}-heard`, behindAll(heard(code))),
      group(`${code}-lint`, behindAll(resolve(`src/languages/${code}/recognises/lint/index.ts`))),
      group(code, behindAll(message(code))),
    ]),
  ]
  return groups.map((one, at) => ({ ...one, priority: groups.length - at }))
}

/**
 * Lets the popup ask the page before its own code is there, and fetch and take apart what comes after the person while the page
 * is still being read. None of that runs before the person is drawn.
 */
function askFirst(): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, filename }) => {
        if (!filename.endsWith('popup/index.html')) return []
        const files = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const ahead = AHEAD.flatMap((name) => files.filter((file) => file.name === name))
        return [
          { tag: 'script', attrs: { async: true, src: '/ask-page.js' }, injectTo: 'head-prepend' },
          ...ahead.map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low', href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
        ]
      },
    },
  }
}
/** The texts of the interface first, of which only the shown language's are run. */
const AHEAD = ['shows', 'kept', 'job']

/** A module with all that it imports at once, and they. */
function everythingBehind(
  id: string,
  graph: Rolldown.ChunkingContext,
  found = new Set<string>(),
): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const one of graph.getModuleInfo(id)?.importedIds ?? []) everythingBehind(one, graph, found)
  return found
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox'
  return {
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: ['chrome144', 'firefox153'],
      rolldownOptions: {
        output: { codeSplitting: { groups: filesByMoment() } },
        // The build follows Chrome's side panel by itself, but not Firefox's sidebar.
        ...(firefox && { input: { panel: manifest.side_panel.default_path } }),
      },
    },
    worker: { format: 'es' },
    plugins: [
      crx({
        manifest: (firefox ? forFirefox(manifest) : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      askFirst(),
      aloneScript('src/views/popup/ask-page.ts', 'ask-page.js'),
      injectedScript('src/content/main.ts', 'reader.js'),
      ...['earlier', 'part', 'guest', 'mobile', 'elsewhere', 'report', 'request'].map((name) =>
        injectedScript(`src/content/${name}.ts`, `${name}.js`),
      ),
    ],
  }
})
