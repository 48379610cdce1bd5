import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { fill } from '../../../languages/fill.ts'
import type { Hook } from '../../../model/hook.ts'
import { clock } from '../../../platform/clock.ts'
import { Fold } from '../fold.tsx'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'

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
  const hooks = desk.hooks.value
  const name = useId()
  const [every, setEvery] = useState(false)
  const list = useRef<HTMLFieldSetElement>(null)
  // The button goes: whoever pressed it by the keyboard goes on at the first of those that it brings.
  useLayoutEffect(() => {
    if (every) list.current?.querySelectorAll('input')[AT_ONCE]?.focus()
  }, [every])
  if (hooks.length === 0) return null
  const chosen = desk.draft.value.hook
  const hook = hooks.find(({ id }) => id === chosen)
  const shown = hooks.filter(({ id, kind }, at) => every || at < AT_ONCE || id === chosen || kind === 'own')
  return (
    <Fold
      label={shows.popup.hooks.label}
      line={hook ? <HookText hook={hook} zone={zone} /> : shows.popup.hook.own}
      isOpen={isOpen}
    >
      <fieldset class="choices" aria-label={shows.popup.hooks.label} ref={list}>
        {shown.map((one) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the choice goes on, and the list stays
          <label key={one.id} onClick={isOpen ? undefined : closeAfterPointer}>
            <input
              type="radio"
              name={name}
              checked={one.id === chosen}
              onChange={() => keepChange(keeping, change(desk, { hook: one.id }))}
            />
            <HookText hook={one} zone={zone} />
            {isOpen && one.id === chosen && one.quote && (
              <q class="two-lines" dir="auto">
                {one.quote}
              </q>
            )}
          </label>
        ))}
        {shown.length < hooks.length && (
          <button type="button" class="link faint" onClick={() => setEvery(true)}>
            {fill(shows.popup.match.more, { count: hooks.length - shown.length })}
          </button>
        )}
      </fieldset>
    </Fold>
  )
}

/** What was pointed at is chosen, and the letter is wanted again; the arrow keys go from one to the next. */
function closeAfterPointer({
  detail,
  currentTarget,
}: MouseEvent & { readonly currentTarget: HTMLElement }): void {
  const fold = currentTarget.closest('details')
  if (detail === 0 || !fold) return
  fold.querySelector('summary')?.focus()
  fold.open = false
}

/** Says, before anything is written for the user, that nothing joins the two. */
export function NoLink({ desk }: Pick<BeginsWithProps, 'desk'>) {
  const { hooks } = useShows().popup
  const isAlone = desk.judged.value.noLink && desk.draft.value.hook === 'own'
  return isAlone ? <p class="faint">{hooks.noLink}</p> : null
}

function HookText({ hook, zone }: { readonly hook: Hook; readonly zone: string }) {
  const shows = useShows()
  const [before, after] = shows.popup.hook[hook.kind].split('{topic}')
  const when =
    hook.at && (hook.at.includes('T') ? dayText(hook.at, clock(), zone, shows.code) : yearOf(hook.at))
  return (
    <span class="hook">
      {before}
      {hook.topic && (
        <bdi>
          <Topic topic={hook.topic} />
        </bdi>
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
