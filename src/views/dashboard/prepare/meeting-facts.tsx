import { fill } from '../../../languages/fill.ts'
import { useTheirZone } from '../../parts/person/their-zone.ts'
import { hourText } from '../../parts/when.ts'
import type { AtMeeting } from '../call/with-meeting.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** When it is here and there, where, and in which setting. */
export function MeetingFacts({ contact, meeting: { set, ends } }: AtMeeting) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.calls
  const their = useTheirZone(contact)
  const hours = (of: string) => [set.when, ends].map((at) => hourText(at, of, shows.code)).join('–')
  const isLink = set.link !== undefined && /^https?:\/\/\S+$/u.test(set.link)
  return (
    <dl class="facts card">
      <div>
        <dt>{labels.here}</dt>
        <dd>
          <b dir="ltr">{hours(zone)}</b>
        </dd>
      </div>
      {their && (
        <div>
          <dt>{labels.there}</dt>
          <dd>
            <b dir="ltr">{hours(their.zone)}</b> <bdi>{their.zone.replaceAll('_', ' ')}</bdi>
            {their.guessedFrom !== undefined && (
              <p class="faint">{fill(labels.guessed, { place: their.guessedFrom })}</p>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{labels.prepare.where}</dt>
        <dd>
          {isLink ? (
            <a href={set.link} target="_blank" rel="noreferrer">
              <bdi>{set.link}</bdi>
            </a>
          ) : (
            <bdi>{set.link ?? labels.prepare.noWhere}</bdi>
          )}
        </dd>
      </div>
      <div>
        <dt>{labels.prepare.setting}</dt>
        <dd>
          {labels.prepare.settingText}
          <p class="faint">{labels.prepare.settingHint}</p>
        </dd>
      </div>
    </dl>
  )
}
