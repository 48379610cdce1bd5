import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import { versionsOf } from '../../../store/versions.ts'
import { useShows } from '../interface.tsx'
import { onEscape } from '../on-escape.ts'
import { useLive } from '../use-live.ts'
import { AsTheySeeIt } from './as-they-see-it.tsx'
import { EarlierVersions } from './earlier-versions.tsx'
import { findUntold, OtherLanguage } from './other-language.tsx'
import { asksQuestions, QuestionsChoice } from './questions-choice.tsx'
import { WriteAnew } from './write-anew.tsx'

interface DeskDrawersProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
  /** Opens the same draft in a page of its own; absent there. */
  readonly onFullPage?: (() => void) | undefined
  /** Stands last in the row. */
  readonly links?: ComponentChildren
  /** Stands first in the row. */
  readonly children?: ComponentChildren
}

const showWhole = (drawer: HTMLElement | null) => drawer?.scrollIntoView({ block: 'nearest' })

/** What is needed now and then, one at a time: the questions, the message as its reader sees it, its earlier versions. Escape closes it. */
export function DeskDrawers({ desk, keeping, zone, onFullPage, links, children }: DeskDrawersProps) {
  const { names, popup } = useShows()
  const { desk: labels, seen } = popup
  const open = useSignal<string | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const close = () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    open.value = null
  }
  const { person } = desk.at.value
  const versions = useLive(() => versionsOf(person), [person]) ?? []
  const drawers = [
    {
      id: 'questions',
      title: labels.questions,
      has: asksQuestions(desk),
      body: <QuestionsChoice desk={desk} keeping={keeping} />,
    },
    {
      id: 'language',
      title: fill(labels.missingIn, { language: names.language[desk.draft.value.language] }),
      has: findUntold(desk).length > 0,
      body: <OtherLanguage desk={desk} keeping={keeping} />,
    },
    { id: 'seen', title: seen.title, has: true, body: <AsTheySeeIt desk={desk} /> },
    {
      id: 'versions',
      title: labels.versions,
      has: versions.length > 0,
      body: <EarlierVersions desk={desk} keeping={keeping} zone={zone} versions={versions} />,
    },
  ].filter(({ has }) => has)
  return (
    <>
      <div class="row drawers" ref={row}>
        {children}
        {drawers.map(({ id, title }) => (
          <button
            type="button"
            class="link faint"
            key={id}
            aria-expanded={open.value === id}
            onKeyDown={open.value === id ? onEscape(close) : undefined}
            onClick={() => (open.value = open.value === id ? null : id)}
          >
            {title}
          </button>
        ))}
        <WriteAnew desk={desk} keeping={keeping} />
        {onFullPage && (
          <button type="button" class="link faint" onClick={onFullPage}>
            {labels.fullPage}
          </button>
        )}
        {links}
      </div>
      {drawers.map(
        ({ id, title, body }) =>
          open.value === id && (
            <section key={id} class="drawer" aria-label={title} ref={showWhole} onKeyDown={onEscape(close)}>
              {body}
            </section>
          ),
      )}
    </>
  )
}
