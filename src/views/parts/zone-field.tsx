import { ChoiceField } from './choice-field.tsx'

interface ZoneFieldProps {
  readonly label: string
  /** What stands where no zone is chosen. */
  readonly none: string
  /** IANA name, or undefined. */
  readonly value: string | undefined
  readonly onValue: (zone: string | undefined) => void
}

/** A time zone by its IANA name. */
export function ZoneField({ label, none, value, onValue }: ZoneFieldProps) {
  const zones = Intl.supportedValuesOf('timeZone')
  const all = value && !zones.includes(value) ? [value, ...zones] : zones
  return (
    <ChoiceField
      label={label}
      value={value ?? ''}
      options={[
        { value: '', text: none },
        ...all.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') })),
      ]}
      onValue={(zone) => onValue(zone === '' ? undefined : zone)}
    />
  )
}
