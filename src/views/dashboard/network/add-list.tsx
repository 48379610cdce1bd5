import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { ListedPerson, ListKindId } from '../../../model/people-list.ts'
import type { ChosenColumns, ListOutcome, ReadList } from '../../../network/lists/read-list.ts'
import { clock } from '../../../platform/clock.ts'
import { keepList } from '../../../store/lists.ts'
import { listKinds, listOf } from '../../../workers/network-desk.ts'
import { FileField } from '../../parts/file-field.tsx'
import { Problem } from '../../parts/problem.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ChooseColumns } from './choose-columns.tsx'
import { ListFound } from './list-found.tsx'
import { pendingPage } from './pending-page.ts'
import type { Network } from './use-network.ts'

interface AddListProps {
  readonly kind: ListKindId
  readonly network: Network
  readonly onEnd: () => void
}

/** Where the reading of a list stands. */
type Look =
  | { readonly at: 'waiting' | 'looking' | 'failed' }
  | { readonly at: 'read'; readonly source: string | File; readonly outcome: ListOutcome }

/** A list of people, pasted or from a file: read in the worker, looked at, and kept only then. */
export function AddList({ kind, network, onEnd }: AddListProps) {
  const { texts } = useSurroundings()
  const labels = texts.network.lists
  const page = kind === 'speakers' ? pendingPage.value : undefined
  const [title, setTitle] = useState(page?.title ?? (kind === 'directory' ? (network.me.company ?? '') : ''))
  const [day, setDay] = useState('')
  const [text, setText] = useState(page?.text ?? '')
  const [look, setLook] = useState<Look>({ at: 'waiting' })
  const { act, failed } = useOneAct()
  const read = async (source: string | File, columns?: ChosenColumns) => {
    setLook({ at: 'looking' })
    const names = page?.names ?? []
    const outcome = await network
      .desk()
      .ask('read-list', { kind, source, names, ...(columns && { columns }) })
      .catch(() => undefined)
    setLook(outcome ? { at: 'read', source, outcome } : { at: 'failed' })
  }
  useEffect(() => {
    if (page) void read(page.text)
  }, [])
  const keep = (people: readonly ListedPerson[]) =>
    act(
      async (refused) => {
        const kept = await keepList(listOf({ kind, title, day, people }, clock())).orElse(refused)
        if (kept) onEnd()
        return kept
      },
      { said: fill(labels.kept, { title }) },
    )
  const outcome = look.at === 'read' ? look.outcome : undefined
  const table = outcome && ('choose' in outcome ? outcome.choose : 'people' in outcome && outcome.table)
  return (
    <section class="card stack" aria-labelledby="add-list">
      <div class="row between">
        <h2 class="plain" id="add-list">
          {labels.kinds[kind].title}
        </h2>
        <button type="button" class="quiet" onClick={onEnd}>
          {labels.close}
        </button>
      </div>
      <p class="soft">{labels.kinds[kind].lead}</p>
      <TextField label={labels.kinds[kind].name} value={title} onValue={setTitle} limit={200} />
      {listKinds[kind].hasDay && <TextField label={labels.day} type="date" value={day} onValue={setDay} />}
      <TextField label={labels.kinds[kind].paste} value={text} onValue={setText} lines={8} />
      <FileField
        label={labels.file}
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        onFiles={([file]) => (file ? read(file) : undefined)}
      />
      <p>
        <button type="button" onClick={() => read(text)} disabled={text.trim() === ''}>
          {labels.look}
        </button>
      </p>
      {look.at === 'looking' && <p role="status">{labels.looking}</p>}
      {look.at === 'failed' && <Problem text={labels.failed} />}
      {outcome && 'refused' in outcome && <Problem text={labels.refusals[outcome.refused]} />}
      {look.at === 'read' && table && (
        <ChooseColumns
          key={JSON.stringify(table.chosen)}
          kind={kind}
          table={table}
          isAsked={outcome !== undefined && 'choose' in outcome}
          onChosen={(columns) => read(look.source, columns)}
        />
      )}
      {outcome && 'people' in outcome && <Found read={outcome} title={title} onKeep={keep} />}
      <Failed failed={failed} />
    </section>
  )
}

interface FoundProps {
  readonly read: ReadList
  readonly title: string
  readonly onKeep: (people: readonly ListedPerson[]) => void
}

/** Another reading begins with nobody left out. */
const Found = ({ read, ...rest }: FoundProps) => (
  <ListFound key={read.people.map(({ id }) => id).join()} read={read} {...rest} />
)
