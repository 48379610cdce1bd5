import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parts, type Source } from './new/part.ts'
import { skeletonOf } from './new/skeleton.ts'

const [wanted, id = ''] = process.argv.slice(2)
const part = parts.find((one) => one === wanted)

const source: Source = {
  textOf: (path) => readFileSync(path, 'utf8'),
  languagesWith: (folder) =>
    readdirSync('src/languages', { withFileTypes: true })
      .filter((one) => one.isDirectory() && existsSync(`src/languages/${one.name}/${folder}`))
      .map(({ name }) => name),
}

if (!part || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
  console.error(`npm run new -- ${parts.join('|')} <id>, where the id is such as no-ask.`)
  process.exitCode = 2
} else write(part, id)

function write(...[which, name]: [(typeof parts)[number], string]): void {
  const { files, next } = skeletonOf(which, name, source)
  const taken = [...files.keys()].find((path) => path.split(/[/.]/u).includes(name) && existsSync(path))
  if (taken) {
    console.error(`${taken} is there already.`)
    process.exitCode = 1
    return
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const biome = ['biome', 'check', '--write', '--log-level=error', ...files.keys()]
  spawnSync('npx', biome, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(
    `Written:\n${[...files.keys()].map((path) => `  ${path}`).join('\n')}\n\nWhat is left, in this order:`,
  )
  for (const [at, step] of next.entries()) console.log(`  ${at + 1}. ${step}`)
}
