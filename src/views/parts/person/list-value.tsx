import { fill, plural } from '../../../languages/fill.ts'
import type { Known } from '../../../model/known.ts'
import type { Field, ListField } from '../../../model/reading.ts'
import { profileAddress } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { CorrectableList } from './correctable-list.tsx'

interface ListValueProps {
  readonly known: Known
  readonly field: ListField
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** The entries of a list with how many of them were seen; why there are none, and the way to the whole of it. */
export function ListValue({ known, field, onCorrect }: ListValueProps) {
  const shows = useShows()
  const entries = known.profile[field]
  const reason = known.absent[field]
  if (entries.length === 0)
    return (
      <>
        <p class="faint">{shows.names.absence[reason ?? 'unknown']}</p>
        <div class="row line top">
          {reason === 'not-loaded' && <WholeList known={known} field={field} />}
          <CorrectableList field={field} entries={entries} onCorrect={onCorrect} />
        </div>
      </>
    )
  return (
    <>
      <CorrectableList field={field} entries={entries} onCorrect={onCorrect} />
      <Seen known={known} field={field} />
    </>
  )
}

type SeenProps = Pick<ListValueProps, 'known' | 'field'>

/** How much of a list was seen, where that was not all of it. */
function Seen({ known, field }: SeenProps) {
  const { code, popup } = useShows()
  const extent = known.extent[field]
  if (!extent || extent.of === 'all') return null
  const { shownMore, shownOf } = popup.person
  return (
    <p class="faint">
      {extent.of === 'more'
        ? plural(code, shownMore, extent.shown)
        : plural(code, shownOf, extent.shown, { of: extent.of })}{' '}
      <WholeList known={known} field={field} />
    </p>
  )
}

/** The lists that have a page of their own on the network, by which they can be read whole. */
const wholeLists: Partial<Record<ListField, string>> = {
  positions: 'experience',
  studies: 'education',
  skills: 'skills',
  languages: 'languages',
  certificates: 'certifications',
  volunteering: 'volunteering-experiences',
  publications: 'publications',
  projects: 'projects',
}

/** The way to the whole of a list: opened by the user, and read on the next click. */
function WholeList({ known, field }: SeenProps) {
  const { popup, names } = useShows()
  const path = wholeLists[field]
  const address = known.person.site === 'linkedin' ? profileAddress(known.person) : null
  if (!path || !address) return null
  return (
    <a class="faint" href={`${address}details/${path}/`} target="_blank" rel="noreferrer">
      {fill(popup.person.openWhole, { field: names.field[field] })}
    </a>
  )
}
