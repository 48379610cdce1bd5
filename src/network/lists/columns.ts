import { telling } from '../header.ts'
import { type ListColumn, type ListLexicons, listColumns } from '../lexicon.ts'
import type { Row } from '../rows.ts'
import type { LineSigns } from './line-signs.ts'

/** Which cell of a row holds what. */
export type ListPlaces = Readonly<Partial<Record<ListColumn, number>>>

/** How far down a header is looked for: somebody may have written above it. */
const LOOKED_AT = 20
/** So many cells below tell what a column holds. */
const TELLING = 50

/** Where the names of the columns stand, and what each holds. */
export interface ListHeader {
  /** The row of the header among all rows. */
  readonly at: number
  readonly places: ListPlaces
}

/** Whether somebody can be known by these columns. */
export const namesPeople = ({ name, first, last }: ListPlaces): boolean =>
  name !== undefined || (first !== undefined && last !== undefined)

/** The header of a list, in any of the languages; undefined where no row names the columns. */
export function listHeader(
  rows: readonly Row[],
  lexicons: ListLexicons,
  signs: LineSigns,
): ListHeader | undefined {
  for (const [at, { cells }] of rows.slice(0, LOOKED_AT).entries()) {
    const below = rows.slice(at + 1, at + TELLING)
    const places = withTitle(cells, placesIn(cells, lexicons), { lexicons, signs, below })
    if (namesPeople(places) && Object.keys(places).length > 1) return { at, places }
  }
  return undefined
}

function placesIn(cells: readonly string[], lexicons: ListLexicons): ListPlaces {
  const said = cells.map(telling)
  const taken = new Set<number>()
  const places: Partial<Record<ListColumn, number>> = {}
  for (const column of listColumns) {
    const names = Object.values(lexicons).flatMap((one) => one.columns[column].map(telling))
    const at = names.map((name) => said.indexOf(name)).find((place) => place >= 0 && !taken.has(place))
    if (at === undefined) continue
    taken.add(at)
    places[column] = at
  }
  return places
}

interface Below {
  readonly lexicons: ListLexicons
  readonly signs: LineSigns
  readonly below: readonly Row[]
}

/** “Title” may be of a person or of a talk: what most cells below say decides. */
function withTitle(
  cells: readonly string[],
  places: ListPlaces,
  { lexicons, signs, below }: Below,
): ListPlaces {
  const names = new Set(Object.values(lexicons).flatMap((one) => one.roleOrTalk.map(telling)))
  const at = cells.findIndex((cell) => names.has(telling(cell)))
  if (at < 0) return places
  if (places.role !== undefined) return places.talk === undefined ? { ...places, talk: at } : places
  const filled = below.map((row) => row.cells[at] ?? '').filter((cell) => cell.trim() !== '')
  const roles = filled.filter(signs.isRole).length
  if (places.talk !== undefined || roles * 2 >= filled.length) return { ...places, role: at }
  return { ...places, talk: at }
}
