import type { Gazetteer } from '../places/meanings.ts'

let loading: Promise<Gazetteer> | undefined

/** What places mean; the table is loaded when it is asked for first, and only then. */
export const loadPlaces = (): Promise<Gazetteer> => {
  loading ??= load()
  return loading
}

async function load(): Promise<Gazetteer> {
  const [{ default: file }, { readPlaces }, { gazetteer }, { placeLexicons }] = await Promise.all([
    import('../../data/places.json'),
    import('../places/table.ts'),
    import('../places/meanings.ts'),
    import('../languages/places.ts'),
  ])
  return gazetteer(readPlaces(file), placeLexicons)
}
