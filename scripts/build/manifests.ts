import { readFileSync } from 'node:fs'

const jsonOf = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

/** Chrome's manifest; the version stands in package.json and nowhere else. */
export const manifest = { ...jsonOf('manifest.json'), version: jsonOf('package.json').version }

/** Firefox's manifest, from Chrome's: a background page in the place of a worker, a sidebar in that of the side panel, and an id. */
export const forFirefox = ({
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
