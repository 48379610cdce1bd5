import { fill } from '../../../languages/fill.ts'
import { languageCodes } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import type { Me } from '../../../model/me.ts'
import { withIntro } from '../../../pipeline.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { MeInMessages, NameIn } from './me-in-messages.tsx'

interface MeProps {
  readonly me: Me
  /** What is typed is kept when the typing rests. */
  readonly onType: (patch: Partial<Me>) => void
}

/** Name, how the user is introduced, role and place. */
export function WhoIAm({ me, onType }: MeProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.personas.me
  return (
    <section class="card stack">
      <TextField label={labels.name} value={me.name} onValue={(name) => onType({ name })} limit={OWN.line} />
      <NameIn me={me} onChange={onType} />
      {languageCodes.map((code) => (
        <TextField
          key={code}
          lang={code}
          label={fill(labels.introIn, { language: shows.names.language[code] })}
          value={me.intro[code] ?? ''}
          onValue={(text) => onType(withIntro(me, code, text))}
          limit={OWN.answer}
        />
      ))}
      <MeInMessages me={me} onChange={onType} />
      {(['role', 'company', 'place'] as const).map((field) => (
        <TextField
          key={field}
          label={labels[field]}
          value={me[field] ?? ''}
          onValue={(text) => onType({ [field]: text })}
          limit={OWN.line}
        />
      ))}
      <TextField
        label={labels.workingSince}
        value={me.workingSince ?? ''}
        onValue={(year) => onType({ workingSince: year.replace(/[^\p{Nd}]/gu, '') })}
        limit={OWN.year}
      />
    </section>
  )
}

const lists = ['employers', 'schools', 'reportingLine'] as const

/** Employers, schools and the line of report, one a line. */
export function WhereIWas({ me, onType }: MeProps) {
  const labels = useSurroundings().texts.personas.me
  return (
    <section class="card stack">
      {lists.map((field) => (
        <LinesField
          key={field}
          label={labels[field]}
          hint={field === 'reportingLine' ? labels.reportingLineHint : undefined}
          value={me[field]}
          limit={OWN}
          onValue={(lines) => onType({ [field]: lines })}
        />
      ))}
    </section>
  )
}

interface HowIWriteProps extends MeProps {
  /** What is chosen is kept at once. */
  readonly onChoose: (patch: Partial<Me>) => void
}

/** What the user can offer, in which languages they write, and as whom. */
export function HowIWrite({ me, onType, onChoose }: HowIWriteProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.personas.me
  return (
    <section class="card stack">
      {languageCodes.map((code) => (
        <TextField
          key={code}
          lang={code}
          label={fill(labels.offerIn, { language: shows.names.language[code] })}
          value={me.offer[code] ?? ''}
          onValue={(text) => onType({ offer: { ...me.offer, [code]: text } })}
          limit={OWN.answer}
        />
      ))}
      <LanguagesOfMine me={me} onChoose={onChoose} />
      <ChoiceField
        label={labels.writesAs}
        hint={labels.writesAsHint}
        value={me.writesAs}
        options={(['neutral', 'feminine', 'masculine'] as const).map((value) => ({
          value,
          text: shows.names.address[value],
        }))}
        onValue={(writesAs) => onChoose({ writesAs })}
      />
    </section>
  )
}

function LanguagesOfMine({ me, onChoose }: Pick<HowIWriteProps, 'me' | 'onChoose'>) {
  const { texts, shows } = useSurroundings()
  return (
    <fieldset class="stack tight">
      <legend>{texts.personas.me.languages}</legend>
      {languageCodes.map((code) => (
        <Tick
          key={code}
          label={shows.names.language[code]}
          checked={me.languages.includes(code)}
          onChecked={(checked) =>
            onChoose({
              languages: languageCodes.filter((one) => (one === code ? checked : me.languages.includes(one))),
            })
          }
        />
      ))}
    </fieldset>
  )
}
