import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import type { Hook } from '../../../model/hook.ts'
import { clock } from '../../../platform/clock.ts'
import { Fold } from '../fold.tsx'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'
import { TextChoices } from './text-choices.tsx'

interface BeginsWithProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
  /** Whether there is room for them to stand open. */
  readonly isOpen: boolean
}

/** So many stand there beside the chosen one and the user's own: the letter stays in sight below them. */
const AT_ONCE = 3

/** What the message begins with, in one line; opened, what else it can begin with, best first. */
export function BeginsWith({ desk, keeping, zone, isOpen }: BeginsWithProps) {
  const shows = useShows()
  const texts = desk.texts.value
  const name = useId()
  const [every, setEvery] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  // The button goes: whoever pressed it by the keyboard goes on at the first of those that it brings.
  useLayoutEffect(() => {
    if (every) list.current?.children[AT_ONCE]?.querySelector('input')?.focus()
  }, [every])
  if (texts.length === 0) return null
  const shown = texts.filter(
    ({ hook: { kind }, isChosen }, at) => every || at < AT_ONCE || isChosen || kind === 'own',
  )
  return (
    <Fold label={shows.popup.hooks.label} line={<BegunLine desk={desk} zone={zone} />} isOpen={isOpen}>
      <div class="choices" role="radiogroup" aria-label={shows.popup.hooks.label} ref={list}>
        {shown.map((text) => (
          <TextChoices
            key={text.hook.id}
            desk={desk}
            keeping={keeping}
            name={name}
            text={text}
            staysOpen={isOpen}
          >
            <HookText hook={text.hook} zone={zone} />
          </TextChoices>
        ))}
        {shown.length < texts.length && (
          <button type="button" class="link faint" onClick={() => setEvery(true)}>
            {fill(shows.popup.match.more, { count: texts.length - shown.length })}
          </button>
        )}
      </div>
    </Fold>
  )
}

/** What the message begins with, in one line: a sentence that was chosen by its words. */
function BegunLine({ desk, zone }: Pick<BeginsWithProps, 'desk' | 'zone'>) {
  const { popup } = useShows()
  const hook = desk.hook.value
  if (!hook) return popup.hook.own
  const isBest = desk.hooks.value.some(({ id }) => id === hook.id)
  return (
    <HookText hook={hook} zone={zone} quote={isBest ? undefined : hook.quote}>
      <Guessed desk={desk} />
    </HookText>
  )
}

/** Says, until the user chose, that what stands in a line is a guess: in the line itself, for the popup has no room for another. */
export function Guessed({ desk }: Pick<BeginsWithProps, 'desk'>) {
  const { hooks } = useShows().popup
  return desk.isGuess.value ? <span class="faint">{hooks.guessed} · </span> : null
}

/** Says that nothing surely joins the two; else, until the user chose, that what stands there is a guess, where there is room for it. */
export function HowSure({ desk, isRoomy }: Pick<BeginsWithProps, 'desk'> & { readonly isRoomy: boolean }) {
  const { hooks } = useShows().popup
  const { judged, draft, isGuess } = desk
  if (judged.value.noLink)
    return <p class="faint">{draft.value.hook === 'own' ? hooks.noLink : hooks.noSureLink}</p>
  return isRoomy && isGuess.value ? <p class="faint">{hooks.guess}</p> : null
}

interface HookTextProps {
  readonly hook: Hook
  readonly zone: string
  /** The sentence that stands in the place of what it is about. */
  readonly quote?: string | undefined
  /** Stands before it. */
  readonly children?: ComponentChildren
}

function HookText({ hook, zone, quote, children }: HookTextProps) {
  const shows = useShows()
  const [before, after] = shows.popup.hook[hook.kind].split('{topic}')
  const when =
    hook.at && (hook.at.includes('T') ? dayText(hook.at, clock(), zone, shows.code) : yearOf(hook.at))
  return (
    <span class="hook">
      {children}
      {before}
      {quote === undefined ? (
        hook.topic && (
          <bdi>
            <Topic topic={hook.topic} />
          </bdi>
        )
      ) : (
        <bdi class="quoted">{quote}</bdi>
      )}
      {after} {when && <span class="faint">{when}</span>}
    </span>
  )
}

/** What it is about; of a move, whose arrow points the way that is read. */
function Topic({ topic }: { readonly topic: string }) {
  const [from = '', to] = topic.split(' → ')
  if (to === undefined) return from
  return (
    <>
      {from} <span class="arrow">→</span> {to}
    </>
  )
}

/** A month of a profile, `2018` or `2018-02`, by its year. */
const yearOf = (month: string) => month.slice(0, 4)
