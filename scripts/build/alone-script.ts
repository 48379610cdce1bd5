import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** A module as one self-contained classic script, under a name that `wrap` may use. */
export function aloneScript(entry: string, fileName: string, wrap = (code: string) => code): Plugin {
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
          // Nobody asks what kind of object its exports are.
          rolldownOptions: { output: { generatedCode: { symbols: false } } },
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
export const injectedScript = (entry: string, fileName: string): Plugin =>
  aloneScript(entry, fileName, (code) => `(() => { ${code}\nreturn ${ALONE}.answer() })()`)
