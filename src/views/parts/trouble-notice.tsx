import { useEffect, useState } from 'preact/hooks'
import { textsAtOnce } from '../../languages/at-once.ts'
import { fill } from '../../languages/fill.ts'
import { loadShows } from '../../languages/language.ts'
import type { Shows } from '../../languages/shows.ts'
import { languageCodes, languageTraits } from '../../model/language.ts'
import { browserLanguage } from '../../platform/interface-language.ts'
import { rememberedLanguage } from '../../platform/remembered-language.ts'
import { loadAgain } from '../../platform/unheard.ts'
import type { Trouble } from '../../store/trouble.ts'

interface TroubleNoticeProps {
  readonly trouble: Trouble
  readonly onExport: () => Promise<string | undefined>
  /** Puts the notice away; absent where nothing else could be shown. */
  readonly onHide?: () => void
}

/** What is in the way, what to do, and everything as a file where it can be read. Needs neither the store nor the texts of the window. */
export function TroubleNotice({ trouble, onExport, onHide }: TroubleNoticeProps) {
  const shows = useOwnTexts()
  const readable = useReadable()
  const [outcome, setOutcome] = useState('')
  if (shows === undefined) return null
  if (shows === null) return <PlainNotice />
  const labels = shows.trouble
  const save = () =>
    onExport().then(
      (file) => setOutcome(file === undefined ? '' : fill(labels.exported, { file })),
      () => setOutcome(labels.notExported),
    )
  return (
    <section class="notice stack" role="alert" lang={shows.code} dir={languageTraits[shows.code].direction}>
      <div class="stack tight">
        {onHide ? <b>{labels.title[trouble]}</b> : <h1>{labels.title[trouble]}</h1>}
        <p class="soft">{labels.advice[trouble]}</p>
      </div>
      <div class="row">
        {trouble !== 'blocked' && (
          <button type="button" class="primary" onClick={loadAgain}>
            {trouble === 'updated' ? labels.reload : labels.again}
          </button>
        )}
        {readable && (
          <button type="button" onClick={save}>
            {labels.export}
          </button>
        )}
        {onHide && (
          <button type="button" class="quiet" onClick={onHide}>
            {labels.hide}
          </button>
        )}
      </div>
      <p role="status" class={outcome === '' ? 'hidden' : ''}>
        {outcome}
      </p>
    </section>
  )
}

/** The texts in the language shown last; undefined until they are there, null where they cannot be loaded. */
function useOwnTexts(): Shows | null | undefined {
  const [shows, setShows] = useState<Shows | null>()
  useEffect(() => {
    loadShows(rememberedLanguage() ?? browserLanguage()).then(setShows, () => setShows(null))
  }, [])
  return shows
}

/** Whether an export has anything to hold: while another window blocks the store, that is not known. */
function useReadable(): boolean {
  const [readable, setReadable] = useState(false)
  useEffect(() => {
    // Where the store's own code cannot be loaded, nothing can be exported either.
    import('../../store/opening.ts').then(({ canBeRead }) => canBeRead()).then(setReadable, () => undefined)
  }, [])
  return readable
}

function PlainNotice() {
  return (
    <section class="notice stack" role="alert">
      {languageCodes.map((code) => (
        <p key={code} lang={code} dir={languageTraits[code].direction}>
          {textsAtOnce[code].plain}
        </p>
      ))}
    </section>
  )
}
