import type { ComponentChildren } from 'preact'
import type { Profile } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { HourThere } from './hour-there.tsx'
import type { TheirZone } from './their-zone.ts'

type Shown = Pick<Profile, 'name' | 'headline' | 'place' | 'degree'>

interface PersonHeaderProps {
  readonly profile: Shown
  /** Their zone, once it is known. */
  readonly there?: TheirZone | undefined
  /** Whether headline and place have a line each. */
  readonly isRoomy?: boolean
  /** Stands at the end of the last line, where each has one: “What we read”. */
  readonly end?: ComponentChildren
  /** What stands beside the name: “Read again”. */
  readonly children?: ComponentChildren
}

/** Who this is: name, headline, place, degree, and what time it is there. */
export function PersonHeader({ profile, there, isRoomy = false, end, children }: PersonHeaderProps) {
  const { names } = useShows()
  const { name, degree } = profile
  return (
    <header>
      <div class="row between line">
        {/* Measured by the bench: the person is shown when this is drawn. */}
        <h1 class="cut" dir="auto" elementtiming="person">
          {name?.value ?? '…'}
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
      {isRoomy ? (
        <TwoLines profile={profile} there={there} end={end} />
      ) : (
        <OneLine profile={profile} there={there} />
      )}
    </header>
  )
}

type LinesProps = Pick<PersonHeaderProps, 'profile' | 'there'>

/** Of the place only the town; what is too long is cut, the headline before the town; the hour never is. */
function OneLine({ profile: { headline, place }, there }: LinesProps) {
  if (!headline && !place && !there) return null
  return (
    <p class="soft whole-end">
      {headline && (
        <span class="cut" dir="auto">
          {headline.value}
        </span>
      )}
      {(place || there) && (
        <PlaceAndHour place={place && townOf(place.value)} there={there} isAfter={headline !== undefined} />
      )}
    </p>
  )
}

/** What stands before the first comma of a place, in any script. */
const townOf = (place: string): string => place.split(/[,،、，]/u)[0]?.trim() || place

function TwoLines({ profile: { headline, place }, there, end }: LinesProps & Pick<PersonHeaderProps, 'end'>) {
  return (
    <>
      {headline && (
        <p class="soft two-lines">
          <bdi>{headline.value}</bdi>
        </p>
      )}
      {(place || there || end) && (
        <div class="row between line">
          <p class="faint whole-end">
            {(place || there) && <PlaceAndHour place={place?.value} there={there} />}
          </p>
          {end}
        </div>
      )}
    </>
  )
}

interface PlaceAndHourProps extends Pick<PersonHeaderProps, 'there'> {
  readonly place: string | undefined
  /** Whether something stands before it on its line. */
  readonly isAfter?: boolean
}

function PlaceAndHour({ place, there, isAfter = false }: PlaceAndHourProps) {
  return (
    <span class="place">
      {isAfter && <span>{' · '}</span>}
      {place !== undefined && (
        <span class="cut" dir="auto">
          {place}
        </span>
      )}
      {there && <HourThere there={there} isAfter={place !== undefined} />}
    </span>
  )
}
