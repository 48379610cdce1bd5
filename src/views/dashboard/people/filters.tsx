import { channelIds } from '../../../model/draft.ts'
import { standings } from '../../../model/standing.ts'
import { personas as storedPersonas } from '../../../store/personas.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Row, Wanted } from './find.ts'

interface FiltersProps {
  readonly rows: readonly Row[]
  readonly wanted: Wanted
  readonly onWanted: (wanted: Wanted) => void
}

/** By standing, by what is due, and by persona and channel where people differ in them. */
export function Filters({ rows, wanted, onWanted }: FiltersProps) {
  const { texts, shows } = useSurroundings()
  const personas = useLive(storedPersonas) ?? []
  const labels = texts.people
  const channels = channelIds.filter((one) => rows.some(({ contact }) => contact.channel === one))
  const titles = personas.filter(({ id }) => rows.some(({ contact }) => contact.persona === id))
  const choice = <K extends keyof Wanted>(
    name: K,
    label: string,
    options: readonly { readonly value: NonNullable<Wanted[K]>; readonly text: string }[],
  ) => (
    <ChoiceField
      label={label}
      value={wanted[name] ?? ''}
      options={[{ value: '', text: labels.whichever }, ...options]}
      onValue={(value) => onWanted({ ...wanted, [name]: value === '' ? undefined : value })}
    />
  )
  return (
    <>
      {choice(
        'standing',
        labels.filter,
        standings
          .filter((one) => rows.some((row) => row.standing === one))
          .map((value) => ({ value, text: shows.names.standing[value] })),
      )}
      {choice(
        'due',
        labels.due,
        (['owed', 'open', 'nothing'] as const).map((value) => ({ value, text: labels.dues[value] })),
      )}
      {titles.length > 1 &&
        choice(
          'persona',
          labels.persona,
          titles.map(({ id, title }) => ({ value: id, text: title })),
        )}
      {channels.length > 1 &&
        choice(
          'channel',
          labels.form.channel,
          channels.map((value) => ({ value, text: shows.names.channel[value] })),
        )}
      <TextField
        label={labels.place}
        value={wanted.place ?? ''}
        onValue={(place) => onWanted({ ...wanted, place })}
      />
    </>
  )
}
