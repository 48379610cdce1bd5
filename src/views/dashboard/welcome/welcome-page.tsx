import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { shortcut } from '../../../platform/shortcut.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { ThreeAnswers } from './three-answers.tsx'

/** First use: three answers, then what to do next. */
export function WelcomePage() {
  const { texts } = useSurroundings()
  const [persona, setPersona] = useState<string>()
  return (
    <main class="stack">
      <header class="stack tight">
        <p class="faint">
          <span aria-hidden="true">✦ </span>
          <bdi>Lodestar</bdi>
        </p>
        <h1>{persona ? texts.welcome.ready : texts.welcome.title}</h1>
        {!persona && <p class="soft">{texts.welcome.promise}</p>}
      </header>
      {persona ? (
        <Ready persona={persona} />
      ) : (
        <>
          <ThreeAnswers onBegun={setPersona} onSample={() => go({ page: 'sample' })} />
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
