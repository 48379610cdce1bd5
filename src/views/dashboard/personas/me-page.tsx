import { useEffect, useState } from 'preact/hooks'
import { parse } from 'valibot'
import { fill } from '../../../languages/fill.ts'
import { languageCodes } from '../../../model/language.ts'
import { Me } from '../../../model/me.ts'
import { withIntro } from '../../../pipeline.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { linesOf } from './lines.ts'
import { MeInMessages, NameIn } from './me-in-messages.tsx'

/** About me: everything that a draft may say of the writer. Saved as it is typed. */
export function MePage() {
  const { texts, shows } = useSurroundings()
  const [me, setMe] = useState<Me>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    storedMe().then((kept) => setMe(kept ?? parse(Me, {})))
  }, [])
  if (!me) return <main />
  const change = async (patch: Partial<Me>) => {
    const changed = { ...me, ...patch }
    setMe(changed)
    const saved = await saveMe(changed)
    setProblem(saved.ok ? undefined : shows.names.storeProblem[saved.problem])
  }
  const words = texts.personas.me
  return (
    <main class="stack">
      <header class="stack tight">
        <h1>{words.title}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
      <section class="card stack">
        <TextField label={words.name} value={me.name} onValue={(name) => change({ name })} maxLength={300} />
        <NameIn me={me} onChange={change} />
        {languageCodes.map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(words.introIn, { language: shows.names.language[code] })}
            value={me.intro[code] ?? ''}
            onValue={(text) => change(withIntro(me, code, text))}
            maxLength={300}
          />
        ))}
        <MeInMessages me={me} onChange={change} />
        <TextField
          label={words.role}
          value={me.role ?? ''}
          onValue={(role) => change({ role })}
          maxLength={300}
        />
        <TextField
          label={words.company}
          value={me.company ?? ''}
          onValue={(company) => change({ company })}
          maxLength={300}
        />
        <TextField
          label={words.place}
          value={me.place ?? ''}
          onValue={(place) => change({ place })}
          maxLength={300}
        />
        <TextField
          label={words.workingSince}
          value={me.workingSince ?? ''}
          onValue={(year) => change({ workingSince: year.replace(/[^\p{Nd}]/gu, '') })}
          maxLength={4}
        />
      </section>
      <section class="card stack">
        <Lines label={words.employers} value={me.employers} onValue={(employers) => change({ employers })} />
        <Lines label={words.schools} value={me.schools} onValue={(schools) => change({ schools })} />
        <Lines
          label={words.reportingLine}
          hint={words.reportingLineHint}
          value={me.reportingLine}
          onValue={(reportingLine) => change({ reportingLine })}
        />
      </section>
      <section class="card stack">
        {languageCodes.map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(words.offerIn, { language: shows.names.language[code] })}
            value={me.offer[code] ?? ''}
            onValue={(text) => change({ offer: { ...me.offer, [code]: text } })}
            maxLength={300}
          />
        ))}
        <fieldset class="stack tight">
          <legend>{words.languages}</legend>
          {languageCodes.map((code) => (
            <Tick
              key={code}
              label={shows.names.language[code]}
              checked={me.languages.includes(code)}
              onChecked={(checked) =>
                change({
                  languages: languageCodes.filter((one) =>
                    one === code ? checked : me.languages.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
        <ChoiceField
          label={words.writesAs}
          hint={words.writesAsHint}
          value={me.writesAs}
          options={(['neutral', 'feminine', 'masculine'] as const).map((value) => ({
            value,
            text: shows.names.address[value],
          }))}
          onValue={(writesAs) => change({ writesAs })}
        />
      </section>
    </main>
  )
}

interface LinesProps {
  readonly label: string
  readonly hint?: string
  readonly value: readonly string[]
  readonly onValue: (lines: readonly string[]) => void
}

/** A list, one a line; what is being typed stays as typed. */
function Lines({ label, hint, value, onValue }: LinesProps) {
  const [text, setText] = useState(value.join('\n'))
  return (
    <TextField
      label={label}
      hint={hint}
      lines={3}
      value={text}
      onValue={(typed) => {
        setText(typed)
        onValue(linesOf(typed))
      }}
    />
  )
}
