import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { build } from 'vite'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const shell = process.platform === 'win32'

// Both stores take a zip of what was built; web-ext leaves out what no package may hold.
for (const browser of ['chrome', 'firefox'] as const) {
  await build({ mode: browser === 'firefox' ? 'firefox' : 'production', logLevel: 'warn' })
  const { version: built } = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'))
  if (built !== version) throw new Error(`${browser} says version ${built}, package.json ${version}.`)
  const named = `lodestar-${version}-${browser}.zip`
  const from = ['--source-dir', `dist/${browser}`, '--artifacts-dir', 'dist', '--filename', named]
  execFileSync('npx', ['web-ext', 'build', ...from, '--overwrite-dest', '--no-config-discovery'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
  })
  console.log(`dist/${named}`)
}
