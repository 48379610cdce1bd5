import { fill } from '../../../languages/fill.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import { useSurroundings } from '../surroundings.tsx'
import { RowHead } from './network-row.tsx'

export interface ReadingProps {
  readonly file: string
  readonly done: number
  readonly of: number
  /** Whom the first lines tell of, while the rest is read. */
  readonly first: readonly RankedConnection[]
  readonly onStop: () => void
}

/** An export while it is read: how far, and whom the first lines tell of. */
export function Reading({ file, done, of, first, onStop }: ReadingProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network
  const number = new Intl.NumberFormat(shows.code)
  const said =
    of === 0
      ? labels.unpacking
      : done === of
        ? labels.keeping
        : fill(labels.progress, { done: number.format(done), of: number.format(of) })
  return (
    <section class="card stack tight" aria-label={fill(labels.reading, { file })}>
      <div class="row between">
        <b>{fill(labels.reading, { file })}</b>
        <span class="soft">{said}</span>
      </div>
      <div class="meter" role="img" aria-label={said}>
        <i style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </div>
      <p class="row between">
        <span class="faint">{labels.nothingYet}</span>
        <button type="button" class="quiet small" onClick={onStop}>
          {labels.stop}
        </button>
      </p>
      {first.length > 0 && (
        <>
          <p class="soft">{labels.firstLook}</p>
          <ul class="stack tight">
            {first.map((row) => (
              <li key={row.connection.id}>
                <RowHead row={row} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
