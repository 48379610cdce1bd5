import { readFile } from 'node:fs/promises'
import { placeLexicons } from '../languages/places.ts'
import { type Gazetteer, gazetteer } from '../places/meanings.ts'
import { type PlaceFile, readPlaces } from '../places/table.ts'

/** What places mean, from the table that is shipped. */
export async function placesFromFile(): Promise<Gazetteer> {
  const file = await readFile(new URL('../../data/places.json', import.meta.url), 'utf8')
  return gazetteer(readPlaces(JSON.parse(file) as PlaceFile), placeLexicons)
}
