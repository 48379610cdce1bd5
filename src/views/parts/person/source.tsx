import { fill } from '../../../languages/fill.ts'
import type { Evidence } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'

/** The source's own words, where they stand, and which layout found them. */
export function Source({ seen }: { readonly seen: Evidence }) {
  const { names, popup } = useShows()
  return (
    <>
      <q dir="auto">{seen.quote}</q>
      <p class="faint">
        {fill(popup.person.source, {
          section: names.section[seen.section],
          layout: names.layout[seen.foundBy],
        })}
      </p>
    </>
  )
}
