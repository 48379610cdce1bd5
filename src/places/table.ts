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
  const zoneOf = (at: string | undefined) => (at ? zones[Number(at)] : undefined)
  const table = new Map<string, Meaning[]>()
  const add = (name: string, meaning: Meaning) => {
    const known = table.get(name)
    if (known) known.push(meaning)
    else table.set(name, [meaning])
  }
  const countryByZone = new Map<string, string>()
  for (const [country = '', zone, people] of linesOf(file.countries))
    add(`=${country}`, { kind: 'country', country, zone: zoneOf(zone), people: Number(people) })
  linesOf(file.regions).forEach(([country = '', zone, people, name = ''], region) => {
    add(fold(name), { kind: 'region', country, region, zone: zoneOf(zone), people: Number(people) })
  })
  for (const [country = '', region, zone, cities = ''] of linesOf(file.cities))
    for (const city of cities.split(';')) {
      const [name = '', people, doubt] = city.split(',')
      const known = { kind: 'city', country, zone: zoneOf(zone), people: Number(people) } as const
      countryByZone.set(zone ?? '', country)
      add(fold(name), {
        ...known,
        ...(region && { region: Number(region) }),
        ...(doubt && { doubt: doubt === '!' ? 'country' : 'world' }),
      })
    }
  for (const [name = '', zone = ''] of linesOf(file.exemplars)) {
    const country = countryByZone.get(zone)
    if (country) add(name, { kind: 'city', country, zone: zoneOf(zone), people: EXEMPLAR })
  }
  return table
}

/** Inhabitants of a city that a zone is called by, where its name in another language says no number. */
const EXEMPLAR = 300
