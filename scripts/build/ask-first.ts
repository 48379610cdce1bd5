import type { Plugin } from 'vite'
import { LANGUAGES } from './files-by-moment.ts'

/** The popup's files that are not waited for from the beginning, by their names. */
const PARTS: readonly string[] = [
  ...['first', 'kept', 'job'],
  ...LANGUAGES.flatMap((code) => [code, `${code}-shows`, `${code}-heard`, `${code}-lint`]),
]

/** What the build itself brings into files; it would be found only once `first` is read. */
const RUNTIME = 'rolldown-runtime'
const STYLE = /\s*<link rel="stylesheet"[^>]*>/u
const inLines = (tags: readonly string[]) => tags.map((tag) => `  ${tag}\n  `).join('')

/**
 * Lets the popup ask the page before anything else is there. The browser shows a popup once its page is loaded, so the page waits
 * for nothing but one small script and the style sheet. It only says where the other files lie (`platform/parts.ts`): what is
 * fetched before its time takes time from what is waited for.
 */
export function askFirst(): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, filename, chunk }) => {
        if (!filename.endsWith('popup/index.html') || !chunk) return html
        const files = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
        const called = (wanted: string) =>
          files.flatMap(({ name, fileName }) => (name === wanted ? [fileName] : []))
        const parts = [
          ['popup', chunk.fileName],
          ...called(RUNTIME).map((file) => ['first', file]),
          ...PARTS.flatMap((part) => called(part).map((file) => [part, file])),
        ]
        const links = parts.map(([part, file]) => `<link data-part="${part}" crossorigin href="/${file}">`)
        const [style = ''] = STYLE.exec(html) ?? []
        // A script waits for every style sheet before it, and needs what is before it.
        const end = ['<script src="/ask-page.js"></script>', style.trim()]
        return html
          .replace(/\s*<script[^>]+type="module"[^>]*><\/script>/u, '')
          .replace(/\s*<link rel="modulepreload"[^>]*>/gu, '')
          .replace(STYLE, '')
          .replace('</head>', `${inLines(links)}</head>`)
          .replace('</body>', `${inLines(end)}</body>`)
      },
    },
  }
}
