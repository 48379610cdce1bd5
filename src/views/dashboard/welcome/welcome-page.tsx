import { useState } from 'preact/hooks'
import type { Begun } from '../../../desk/begin.ts'
import { fill } from '../../../languages/fill.ts'
import type { Answers } from '../../../pipeline.ts'
import { shortcut } from '../../../platform/shortcut.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { OwnWords } from './own-words.tsx'
import { ThreeAnswers } from './three-answers.tsx'

/** First use: three answers, the sentences that they give for messages, then what to do next. */
export function WelcomePage() {
  const { texts } = useSurroundings()
  const [answers, setAnswers] = useState<Answers>({ ability: '', heading: '', intro: '' })
  const [begun, setBegun] = useState<Begun>()
  const [isReady, setReady] = useState(false)
  const startAgain = () => {
    setBegun(undefined)
    setReady(false)
  }
  const title = isReady ? texts.welcome.ready : begun ? texts.welcome.soundsTitle : texts.welcome.title
  const lead = isReady ? undefined : begun ? texts.welcome.soundsLead : texts.welcome.promise
  return (
    <main class="stack">
      <header class="stack tight">
        <p class="faint">
          <span aria-hidden="true">✦ </span>
          <bdi>Lodestar</bdi>
        </p>
        <h1>{title}</h1>
        {lead && <p class="soft">{lead}</p>}
      </header>
      {begun && isReady && <Ready persona={begun.persona.id} />}
      {begun && !isReady && (
        <OwnWords begun={begun} onDone={() => setReady(true)} onUndone={() => setReady(false)} />
      )}
      {!begun && (
        <>
          <ThreeAnswers
            answers={answers}
            onAnswers={setAnswers}
            onBegun={setBegun}
            onUndone={startAgain}
            onSample={() => go({ page: 'sample' })}
          />
          <details>
            <summary class="soft">{texts.welcome.agreementTitle}</summary>
            <p class="soft">{texts.welcome.agreement}</p>
          </details>
        </>
      )}
    </main>
  )
}

/** What to do next. */
function Ready({ persona }: { readonly persona: string }) {
  const { texts } = useSurroundings()
  const keys = useLoaded(shortcut)
  return (
    <>
      <p>{fill(texts.welcome.readyAdvice, { shortcut: keys || '⋯' })}</p>
      <p>
        <a href={addressOf({ page: 'add' })}>{texts.welcome.otherWays}</a>
      </p>
      <p class="soft">{texts.welcome.pinAdvice}</p>
      <p class="row">
        <a class="button" href={addressOf({ page: 'persona', id: persona, step: 0 })}>
          {texts.welcome.refine}
        </a>
        <a href={addressOf({ page: 'today' })}>{texts.welcome.toToday}</a>
      </p>
    </>
  )
}
