import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { NO_BROWSER, provideBrowser } from './browser.ts'
import { findFirefox } from './firefox.ts'

/** What a suite counted, and the names of what failed in it. */
interface Count {
  readonly passed: number
  readonly failed: number
  readonly names?: readonly string[]
  /** Those that passed only when they were tried again. */
  readonly unsteady?: readonly string[]
}

/** What Vitest writes down of a run, as far as it is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      /** What went wrong at any try, also where the last one passed. */
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const namesOfFailed = ({ testResults }: Report): readonly string[] =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => [
      relative('.', name),
      ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `  ${fullName}`),
    ])

const namesOfUnsteady = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) =>
          `${relative('.', name)}: ${fullName}\n${failureMessages.join('\n')}`,
      ),
  )

const scratch = mkdtempSync(join(tmpdir(), 'lodestar-test-'))

/** A program that passes or fails as a whole. */
const program = (command: string, given: readonly string[]) => (): Count => {
  const { status } = spawnSync(command, given, {
    stdio: 'inherit',
    env: process.env,
    shell: process.platform === 'win32',
  })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Tests that Vitest runs and counts; a run that counts none has failed. */
const vitest = (project: string) => (): Count => {
  const report = join(scratch, `${project}.json`)
  const given = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync('npx', given, {
    stdio: 'inherit',
    env: process.env,
    shell: process.platform === 'win32',
  })
  try {
    const counted: Report = JSON.parse(readFileSync(report, 'utf8'))
    const { numPassedTests, numFailedTests } = counted
    const broken = status !== 0 && numFailedTests === 0 ? 1 : 0
    const failed = numFailedTests + broken + (numPassedTests === 0 ? 1 : 0)
    return {
      passed: numPassedTests,
      failed,
      names: namesOfFailed(counted),
      unsteady: namesOfUnsteady(counted),
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const browser = provideBrowser()
if (browser) process.env.BROWSER_PATH = browser
else console.error(NO_BROWSER)
const firefox = findFirefox()

const suites: readonly (readonly [string, () => Count])[] = [
  ['types', program('npm', ['run', '--silent', 'types'])],
  ['format and lint', program('npm', ['run', '--silent', 'check'])],
  ['unused code', program('npm', ['run', '--silent', 'unused'])],
  ['unit tests', vitest('unit')],
  ['build', program('npm', ['run', '--silent', 'build'])],
  ['build for Firefox', program('npm', ['run', '--silent', 'build:firefox'])],
  [
    'web-ext lint',
    program('npx', [
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--no-config-discovery',
      '--warnings-as-errors=false',
    ]),
  ],
  ['end to end', browser ? vitest('end-to-end') : () => ({ passed: 0, failed: 1 })],
  ...(firefox ? [['Firefox', vitest('firefox')] as const] : []),
]

const results = suites.map(([name, run]) => {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const count = run()
  return { name, ...count, seconds: (performance.now() - began) / 1000 }
})
rmSync(scratch, { recursive: true, force: true })

console.log('')
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`,
  )
for (const name of results.flatMap(({ names = [] }) => names)) console.log(`failed: ${name}`)
for (const name of results.flatMap(({ unsteady = [] }) => unsteady))
  console.log(`passed only when tried again: ${name}`)
if (!firefox) console.log('Firefox            not found: its tests did not run')
const total = results.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
