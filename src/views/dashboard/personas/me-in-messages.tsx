import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { phraseLexicons } from '../../../languages/phrases.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import type { Me } from '../../../model/me.ts'
import { nameFor, type Who, whoOf, withWho } from '../../../pipeline.ts'
import { OwnSentences } from '../../parts/phrases/own-sentences.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface AboutMeProps {
  readonly me: Me
  readonly onChange: (patch: Partial<Me>) => void
}

/** My name in each language whose script the name above is not written in. */
export function NameIn({ me, onChange }: AboutMeProps) {
  const { texts, shows } = useSurroundings()
  return (
    <>
      {languageCodes
        .filter((code) => me.nameIn?.[code] !== undefined || (me.name !== '' && !nameFor(me, code)))
        .map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(texts.personas.me.nameIn, { language: shows.names.language[code] })}
            value={me.nameIn?.[code] ?? ''}
            limit={OWN.name}
            onValue={(name) => onChange({ nameIn: { ...me.nameIn, [code]: name } })}
          />
        ))}
    </>
  )
}

/** Who writes, as it stands in messages and in notes; what is changed here is accepted. */
export function MeInMessages({ me, onChange }: AboutMeProps) {
  return (
    <>
      {languageCodes
        .filter((code) => me.intro[code] || me.who?.[code] !== undefined)
        .map((code) => (
          <InLanguage key={`${code} ${me.intro[code] ?? ''}`} me={me} language={code} onChange={onChange} />
        ))}
    </>
  )
}

function InLanguage({ me, language, onChange }: AboutMeProps & { readonly language: LanguageCode }) {
  const { shows } = useSurroundings()
  const labels = shows.popup.phrases
  const [typed, setTyped] = useState<Who>()
  const who = typed ?? whoOf(me, language, phraseLexicons[language])
  const isSeen = me.whoConfirmed && me.who?.[language] !== undefined
  return (
    <div class="stack tight">
      <p class="faint">{labels.inMessage}</p>
      <OwnSentences
        parts={[{ me: 'who', who, said: '' }]}
        language={language}
        lexicon={phraseLexicons[language]}
        onParts={([changed]) => {
          if (!changed || !('me' in changed) || changed.me !== 'who') return
          setTyped(changed.who)
          onChange(withWho(me, language, changed.who ?? { long: '' }))
        }}
      />
      {!isSeen && who && (
        <p>
          <button type="button" class="small" onClick={() => onChange(withWho(me, language, who))}>
            {labels.yes}
          </button>
        </p>
      )}
    </div>
  )
}
