import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig } from 'vite'
import { aloneScript, injectedScript } from './scripts/build/alone-script.ts'
import { askFirst } from './scripts/build/ask-first.ts'
import { filesByMoment } from './scripts/build/files-by-moment.ts'
import { forFirefox, manifest } from './scripts/build/manifests.ts'

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
