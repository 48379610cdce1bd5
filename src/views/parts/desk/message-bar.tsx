import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { keptChange } from '../../../desk/kept-change.ts'
import { fill } from '../../../languages/fill.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { useShows } from '../interface.tsx'

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
  const changed = (wanted: Parameters<typeof change>[1]) => keptChange(keeping, change(desk, wanted))
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
