import { takeUp } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import type { Draft } from '../../../model/draft.ts'
import { textOf } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { atStart, momentText } from '../when.ts'

interface EarlierVersionsProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
  readonly versions: readonly Draft[]
}

/** What the messages to this person were before; any of them can be gone on with, and what stands now is kept too. */
export function EarlierVersions({ desk, keeping, zone, versions }: EarlierVersionsProps) {
  const shows = useShows()
  const labels = shows.popup.desk
  const goOnWith = async (version: Draft) => {
    await keeping.settled()
    // Words that are nowhere else stay in the editor; the alert says why.
    if (keeping.failed.value) return
    await takeUp(desk, version)
    await keeping.keep()
  }
  return (
    <ol class="versions">
      {versions.map((version) => {
        const when = momentText(version.changedAt, clock(), zone, shows.code)
        return (
          <li key={`${version.id} ${version.revision}`}>
            <div class="row between">
              <span class="faint">
                {atStart(when, shows.code)} · {shows.names.kind[version.kind]} ·{' '}
                {shows.names.channel[version.channel]}
              </span>
              <button
                type="button"
                class="link faint"
                aria-label={fill(labels.useVersionOf, { when })}
                onClick={() => void goOnWith(version)}
              >
                {labels.useVersion}
              </button>
            </div>
            <p class="two-lines soft" lang={version.language} dir="auto">
              {textOf(version)}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
