import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The first version that Lodestar supports. */
const OLDEST = 153

/** A Firefox that is new enough, or undefined. `FIREFOX_PATH` is tried first. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, ...places].find(
    (path) => path !== undefined && existsSync(path) && isNewEnough(path),
  )
}

const isNewEnough = (path: string) => {
  const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  return Number(/(\d+)\./u.exec(said)?.[1] ?? 0) >= OLDEST
}
