import { useEffect, useState } from 'preact/hooks'
import { isZone } from '../../calendar/zones.ts'
import type { GuessedZone } from '../../pipeline.ts'
import type { TheirZone } from '../parts/person/their-zone.ts'
import type { Opened } from './open-person.ts'

/**
 * Where the person's clock stands: the zone that the user set, else the one that the place on the page tells. The table of
 * places is asked only once the person and the match are drawn; nothing where no zone is known.
 */
export function useThere(opened: Opened | undefined): TheirZone | undefined {
  const desk = opened?.kind === 'person' ? opened.desk : undefined
  const set = desk?.at.value.contact?.zone
  const isSet = set !== undefined && isZone(set)
  const place = isSet ? undefined : desk?.known.value.profile.place?.value
  const [guessed, setGuessed] = useState<GuessedZone>()
  useEffect(() => {
    let isWanted = true
    if (place !== undefined)
      void import('../../desk/zone-of-place.ts')
        .then(({ zoneOfPlace }) => zoneOfPlace(place))
        .then(
          (found) => isWanted && setGuessed(found),
          // Without the table nothing is missing but the hour there.
          () => undefined,
        )
    return () => {
      isWanted = false
    }
  }, [place])
  if (isSet) return { zone: set }
  return guessed && guessed.from === place ? { zone: guessed.zone, guessedFrom: guessed.from } : undefined
}
