import type { ComponentChildren } from 'preact'
import type { Profile } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'

interface PersonHeaderProps {
  readonly profile: Pick<Profile, 'name' | 'headline' | 'place' | 'degree'>
  /** What stands at the end of the last line: “What we read · Read again”. */
  readonly children?: ComponentChildren
}

/** Who this is: name, headline, place, degree. */
export function PersonHeader({ profile, children }: PersonHeaderProps) {
  const { names } = useShows()
  const { name, headline, place, degree } = profile
  return (
    <header>
      <div class="row between">
        {/* Measured by the bench: the person is shown when this is drawn. */}
        <h1 elementtiming="person">
          <bdi>{name?.value ?? '…'}</bdi>
        </h1>
        {degree && (
          <span class="chip" title={names.degreeLong[degree.value]}>
            {names.degree[degree.value]}
          </span>
        )}
      </div>
      {headline && (
        <p class="soft two-lines">
          <bdi>{headline.value}</bdi>
        </p>
      )}
      <div class="faint row between">
        <bdi>{place?.value}</bdi>
        <span class="row close">{children}</span>
      </div>
    </header>
  )
}
