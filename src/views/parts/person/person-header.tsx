import type { ComponentChildren } from 'preact'
import type { Profile } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'

interface PersonHeaderProps {
  readonly profile: Pick<Profile, 'name' | 'headline' | 'place' | 'degree'>
  /** What stands beside the name: “Read again”. */
  readonly children?: ComponentChildren
}

/** Who this is: name, headline, place, degree. */
export function PersonHeader({ profile, children }: PersonHeaderProps) {
  const { names } = useShows()
  const { name, headline, place, degree } = profile
  return (
    <header>
      <div class="row between line">
        {/* Measured by the bench: the person is shown when this is drawn. */}
        <h1 class="cut" elementtiming="person">
          <bdi>{name?.value ?? '…'}</bdi>
        </h1>
        <span class="row close line">
          {children}
          {degree && (
            <span class="chip" title={names.degreeLong[degree.value]}>
              {names.degree[degree.value]}
            </span>
          )}
        </span>
      </div>
      {(headline || place) && (
        <p class="soft cut">
          {headline && <bdi>{headline.value}</bdi>}
          {headline && place && ' · '}
          {place && <bdi>{place.value}</bdi>}
        </p>
      )}
    </header>
  )
}
