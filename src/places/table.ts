import { fold } from './fold.ts'

/** The table as it is shipped: lines with `|` between their parts, made by `scripts/places.ts`. */
export interface PlaceFile {
  readonly zones: string
  /** Country, its zone or nothing where it has several clocks, inhabitants in thousands. */
  readonly countries: string
  /** Country, zone or nothing, inhabitants, name. */
  readonly regions: string
  /** Country, region or nothing, zone, cities: name, inhabitants, `?` where others of its name elsewhere are too large, `!` where in its country. */
  readonly cities: string
  /** A folded name in one of nine languages, and the zone that is called by it. */
  readonly exemplars: string
}

/** What a name can mean. */
export interface Meaning {
  readonly kind: 'country' | 'region' | 'city'
  /** Two letters (ISO 3166). */
  readonly country: string
  /** The number of its region, in countries with several clocks. */
  readonly region?: number | undefined
  /** IANA name; undefined where it has several clocks. */
  readonly zone: string | undefined
  /** Inhabitants, in thousands. */
  readonly people: number
  /** Whether another place of the name is too large to be forgotten: in the same country, or anywhere. */
  readonly doubt?: 'country' | 'world' | undefined
}

/** Places by their folded names. */
export type PlaceTable = ReadonlyMap<string, readonly Meaning[]>

const linesOf = (text: string) => text.split('\n').map((line) => line.split('|'))

/** The table, taken apart. */
export function readPlaces(file: PlaceFile): PlaceTable {
  const zones = file.zones.split('\n')
  const zoneOf: ZoneOf = (at) => (at ? zones[Number(at)] : undefined)
  const table = new Map<string, Meaning[]>()
  const named = [
    ...countriesIn(file, zoneOf),
    ...regionsIn(file, zoneOf),
    ...citiesIn(file, zoneOf),
    ...exemplarsIn(file, zoneOf),
  ]
  for (const [name, meaning] of named) {
    const known = table.get(name)
    if (known) known.push(meaning)
    else table.set(name, [meaning])
  }
  return table
}

type ZoneOf = (at: string | undefined) => string | undefined
/** A folded name, and what it can mean. */
type Named = readonly [string, Meaning]

const countriesIn = ({ countries }: PlaceFile, zoneOf: ZoneOf): readonly Named[] =>
  linesOf(countries).map(([country = '', zone, people]) => [
    `=${country}`,
    { kind: 'country', country, zone: zoneOf(zone), people: Number(people) },
  ])

const regionsIn = ({ regions }: PlaceFile, zoneOf: ZoneOf): readonly Named[] =>
  linesOf(regions).map(([country = '', zone, people, name = ''], region) => [
    fold(name),
    { kind: 'region', country, region, zone: zoneOf(zone), people: Number(people) },
  ])

const citiesIn = ({ cities }: PlaceFile, zoneOf: ZoneOf): readonly Named[] =>
  linesOf(cities).flatMap(([country = '', region, zone, some = '']) =>
    some.split(';').map((city): Named => {
      const [name = '', people, doubt] = city.split(',')
      const meaning: Meaning = {
        kind: 'city',
        country,
        zone: zoneOf(zone),
        people: Number(people),
        ...(region && { region: Number(region) }),
        ...(doubt && { doubt: doubt === '!' ? 'country' : 'world' }),
      }
      return [fold(name), meaning]
    }),
  )

/** A zone stands in the country of its cities, the last of them where there are several. */
function exemplarsIn({ exemplars, cities }: PlaceFile, zoneOf: ZoneOf): readonly Named[] {
  const countryByZone = new Map(linesOf(cities).map(([country = '', , zone = '']) => [zone, country]))
  return linesOf(exemplars).flatMap(([name = '', zone = '']): readonly Named[] => {
    const country = countryByZone.get(zone)
    return country ? [[name, { kind: 'city', country, zone: zoneOf(zone), people: EXEMPLAR }]] : []
  })
}

/** Inhabitants of a city that a zone is called by, where its name in another language says no number. */
const EXEMPLAR = 300
