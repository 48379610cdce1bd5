import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { Fold } from '../fold.tsx'
import { useShows } from '../interface.tsx'
import { KindChoice } from './kind-choice.tsx'

interface GoesAsProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** How the message travels, in which language, and what kind it is: one line, which opens to be chosen otherwise. */
export function GoesAs({ desk, keeping }: GoesAsProps) {
  const { names, popup } = useShows()
  const labels = popup.desk
  const { channel, language, kind } = desk.draft.value
  return (
    <Fold
      label={labels.goesAs}
      line={[names.channel[channel], names.language[language], names.kind[kind]].join(' · ')}
    >
      <ChannelChoice desk={desk} keeping={keeping} />
      <div class="row close">
        <KindChoice desk={desk} keeping={keeping} />
        <LanguageChoice desk={desk} keeping={keeping} />
      </div>
    </Fold>
  )
}

function ChannelChoice({ desk, keeping }: GoesAsProps) {
  const { names, popup } = useShows()
  const labels = popup.desk
  const chosen = desk.draft.value.channel
  return (
    <fieldset class="row close" aria-label={labels.channel}>
      {desk.channels.value.map(({ channel, certain }) => (
        <button
          type="button"
          class="chip"
          key={channel}
          aria-pressed={channel === chosen}
          onClick={() => keepChange(keeping, change(desk, { channel }))}
        >
          {certain ? names.channel[channel] : fill(labels.ifConnected, { channel: names.channel[channel] })}
        </button>
      ))}
    </fieldset>
  )
}

function LanguageChoice({ desk, keeping }: GoesAsProps) {
  const { names, popup } = useShows()
  return (
    <select
      class="chip"
      aria-label={popup.desk.language}
      value={desk.draft.value.language}
      onChange={(event) => {
        const language = languageCodes.find((one) => one === event.currentTarget.value)
        if (language) void keepChange(keeping, change(desk, { language }))
      }}
    >
      {languageCodes.map((code: LanguageCode) => (
        <option key={code} value={code}>
          {names.language[code]}
        </option>
      ))}
    </select>
  )
}
