import { myWorkingDays, ownDays } from '../../../calendar/working-hours.ts'
import { isZone } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import { browserZone, machineZone } from '../../../platform/clock.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { ZoneField } from '../../parts/zone-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { SettingsProps } from './settings-page.tsx'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The name of an ISO weekday (1 is Monday): 2024 began on a Monday. */
const weekdayName = (day: number, language: string) =>
  Temporal.PlainDate.from({ year: 2024, month: 1, day }).toLocaleString(language, { weekday: 'long' })

/** Working days, hours and the time zone. */
export function TimeSettings({ settings, onChange }: SettingsProps) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.settings
  const working = myWorkingDays(zone, settings)
  return (
    <section class="card stack">
      <h2>{labels.time}</h2>
      <p class="soft">{labels.timeHint}</p>
      <fieldset class="row">
        <legend>{labels.workingDays}</legend>
        {weekdays.map((day) => (
          <Tick
            key={day}
            label={weekdayName(day, shows.code)}
            checked={working.includes(day)}
            onChecked={(checked) =>
              onChange({
                workingDays: ownDays(
                  zone,
                  weekdays.filter((one) => (one === day ? checked : working.includes(one))),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <div class="columns">
        <TextField
          type="time"
          label={labels.from}
          value={settings.workingHours.from}
          onValue={(from) => from !== '' && onChange({ workingHours: { ...settings.workingHours, from } })}
        />
        <TextField
          type="time"
          label={labels.to}
          value={settings.workingHours.to}
          onValue={(to) => to !== '' && onChange({ workingHours: { ...settings.workingHours, to } })}
        />
        <ZoneField
          label={labels.zone}
          none={fill(labels.zoneOfBrowser, { zone: browserZone() })}
          value={settings.zone}
          onValue={(zone) => onChange({ zone })}
        />
      </div>
      <UnknownZone zone={settings.zone} />
    </section>
  )
}

/** Says so where the zone that was set, or the machine's own, is none that this browser knows. */
function UnknownZone({ zone }: { readonly zone: string | undefined }) {
  const { texts, zone: used } = useSurroundings()
  const isKnown = zone === undefined ? machineZone() !== undefined : isZone(zone)
  if (isKnown) return null
  const sentence = zone === undefined ? texts.settings.machineZoneUnknown : texts.settings.zoneUnknown
  return (
    <p class="finding" role="status">
      <span>{fill(sentence, { zone: zone ?? '', used })}</span>
    </p>
  )
}
