import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { build, defineConfig, type Plugin } from 'vite'

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

/**
 * Builds a content script as one self-contained classic script that is injected on a click. CRXJS would make it a
 * web-accessible resource, which any page could look for.
 */
function injectedScript(entry: string, fileName: string): Plugin {
  let root = ''
  return {
    name: 'injected-script',
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
          lib: { entry, formats: ['iife'], name: 'lodestarReader', fileName: () => fileName },
        },
      })
      const chunks = (Array.isArray(result) ? result : [result]).flatMap((one) =>
        'output' in one ? one.output : [],
      )
      const [script, ...others] = chunks
      if (script?.type !== 'chunk' || others.length > 0)
        throw new Error('The content script must be one file')
      this.emitFile({ type: 'asset', fileName, source: script.code })
    },
  }
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox'
  return {
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      target: ['chrome144', 'firefox153'],
      // The build follows Chrome's side panel by itself, but not Firefox's sidebar.
      ...(firefox && { rollupOptions: { input: { panel: manifest.side_panel.default_path } } }),
    },
    worker: { format: 'es' },
    plugins: [
      crx({
        manifest: (firefox ? forFirefox(manifest) : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      injectedScript('src/content/main.ts', 'reader.js'),
      ...['earlier', 'part', 'guest', 'mobile', 'elsewhere', 'report'].map((name) =>
        injectedScript(`src/content/${name}.ts`, `${name}.js`),
      ),
    ],
  }
})
