import { fill } from '../../../languages/fill.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { kindsFor, standing } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { change, changeKind, type Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

interface MessageBarProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** Opens the same draft in a page of its own; absent there. */
  readonly onFullPage?: (() => void) | undefined
}

/** How the message travels, and its language. */
export function MessageBar({ desk, keeping, onFullPage }: MessageBarProps) {
  const shows = useShows()
  const words = shows.popup.desk
  const { channel: chosen, language } = desk.draft.value
  const changed = (wanted: Parameters<typeof change>[1]) => keptChange(keeping, desk, change(desk, wanted))
  return (
    <div class="row between">
      <fieldset class="row close" aria-label={words.channel}>
        {desk.channels.value.map(({ channel, certain }) => (
          <button
            type="button"
            class="chip"
            key={channel}
            aria-pressed={channel === chosen}
            onClick={() => changed({ channel })}
          >
            {certain
              ? shows.names.channel[channel]
              : fill(words.ifConnected, { channel: shows.names.channel[channel] })}
          </button>
        ))}
      </fieldset>
      <span class="row close">
        <KindChoice desk={desk} />
        <select
          class="chip"
          aria-label={words.language}
          value={language}
          onChange={(event) => {
            const code = languageCodes.find((one) => one === event.currentTarget.value)
            if (code) void changed({ language: code })
          }}
        >
          {languageCodes.map((code: LanguageCode) => (
            <option key={code} value={code}>
              {shows.names.language[code]}
            </option>
          ))}
        </select>
        {onFullPage && (
          <button type="button" class="link faint" onClick={onFullPage}>
            {words.fullPage}
          </button>
        )}
      </span>
    </div>
  )
}

/** What kind of message it is: those that fit where the relationship stands. */
function KindChoice({ desk }: { readonly desk: Desk }) {
  const shows = useShows()
  const { kind } = desk.draft.value
  const { touchpoints, drafts } = desk.at.value
  const stands = standing(touchpoints, { hasDraft: drafts.length > 0, now: clock() })
  return (
    <select
      class="chip"
      aria-label={shows.popup.desk.kind}
      value={kind}
      onChange={(event) => {
        const wanted = kindsFor(stands, kind).find((one) => one === event.currentTarget.value)
        if (wanted) void changeKind(desk, wanted)
      }}
    >
      {kindsFor(stands, kind).map((one) => (
        <option key={one} value={one}>
          {shows.names.kind[one]}
        </option>
      ))}
    </select>
  )
}
