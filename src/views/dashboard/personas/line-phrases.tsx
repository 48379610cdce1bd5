import { useState } from 'preact/hooks'
import { phraseLexicons } from '../../../languages/phrases.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import type { PersonaLine } from '../../../model/persona.ts'
import { findBesideEach, phrasesOf, spokenRoles, withPhrases } from '../../../pipeline.ts'
import { useShows } from '../../parts/interface.tsx'
import { OwnSentences } from '../../parts/phrases/own-sentences.tsx'

interface LinePhrasesProps {
  readonly line: PersonaLine
  readonly onChange: (line: PersonaLine) => void
}

/** A line as it stands in messages, in each language in which it was said; what is changed here is accepted. */
export function LinePhrases({ line, onChange }: LinePhrasesProps) {
  const roles: readonly string[] = spokenRoles
  if (!roles.includes(line.role)) return null
  return (
    <>
      {languageCodes
        .filter((code) => line.text[code] || line.phrases?.[code])
        .map((code) => (
          <InLanguage
            key={`${code} ${line.text[code] ?? ''}`}
            line={line}
            language={code}
            onChange={onChange}
          />
        ))}
    </>
  )
}

function InLanguage({ line, language, onChange }: LinePhrasesProps & { readonly language: LanguageCode }) {
  const labels = useShows().popup.phrases
  const { id, role } = line
  const [typed, setTyped] = useState<readonly string[]>()
  const phrases = typed ?? phrasesOf(line, language, phraseLexicons[language])
  const isSeen = line.confirmed && line.phrases?.[language] !== undefined
  const beside = findBesideEach(line, language, phraseLexicons[language])
  const part = { line: id, role, phrases, beside, said: '' }
  return (
    <div class="stack tight">
      <p class="faint">{labels.inMessage}</p>
      <OwnSentences
        parts={[part]}
        language={language}
        lexicon={phraseLexicons[language]}
        onParts={([changed]) => {
          if (!changed || !('line' in changed)) return
          setTyped(changed.phrases)
          onChange(withPhrases(line, language, changed.phrases))
        }}
      />
      {!isSeen && phrases.length > 0 && (
        <p>
          <button type="button" class="small" onClick={() => onChange(withPhrases(line, language, phrases))}>
            {labels.yes}
          </button>
        </p>
      )}
    </div>
  )
}
