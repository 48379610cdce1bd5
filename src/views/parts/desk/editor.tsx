import { type ReadonlySignal, useComputed, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { typeText } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import type { Finding } from '../../../model/finding.ts'
import { languageTraits } from '../../../model/language.ts'
import { type Place, placesOf } from '../../../pipeline.ts'
import { mark } from '../../../platform/marks.ts'
import { useShows } from '../interface.tsx'
import { becomeText, caretIn, fillEditable, select, takeBack, textIn, typeOver } from './editable.ts'
import { findPainted, paint } from './highlights.ts'
import type { Checked } from './use-checked.ts'

interface EditorProps {
  readonly desk: Desk
  readonly checked: ReadonlySignal<Checked>
  readonly keeping: Keeping
  /** Handed the ways to write into the text from outside. */
  readonly onReady: (hand: EditorHand) => void
}

/** What buttons outside of the text can do to it. */
export interface EditorHand {
  /** Sets the caret where the user's own sentence belongs. */
  readonly goToOwnWords: () => void
  /** Writes over a place, as typing would. */
  readonly replace: (start: number, end: number, text: string) => void
  /** Takes the last change of the text back, as the keyboard would. */
  readonly undo: () => void
}

/** The message as plain text. Its DOM belongs to the user: everything else reads it, paints over it, or types into it. */
export function Editor({ desk, checked, keeping, onReady }: EditorProps) {
  const shows = useShows()
  const box = useRef<HTMLDivElement>(null)
  const awaited = useRef<number | null>(null)
  const composing = useRef(false)
  const language = useComputed(() => desk.draft.value.language)

  const take = () => {
    const editable = box.current
    if (!editable || composing.current) return
    if (awaited.current !== null) setApart(editable, awaited)
    if (typeText(desk, textIn(editable))) void keeping.keep()
  }
  useLayoutEffect(() => {
    const editable = box.current
    if (!editable) return
    fillEditable(editable, desk.text.peek())
    onReady({
      goToOwnWords: () => {
        const hook = hookPlace(desk)
        if (hook) return select(editable, hook.start, hook.end)
        const place = ownWordsPlace(desk)
        if (place === undefined) return
        select(editable, place)
        awaited.current = place
      },
      replace: (start, end, text) => typeOver(editable, start, end, text),
      undo: () => takeBack(editable),
    })
    mark('draft')
  }, [])
  useSignalEffect(() => {
    const wanted = desk.text.value
    if (box.current && !composing.current) follow(box.current, wanted)
  })
  useSignalEffect(() => {
    const { text, findings } = checked.value
    const editable = box.current
    if (editable && !composing.current && textIn(editable) === text) repaint(editable, desk, findings)
  })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a textarea cannot be painted by the Highlight API
    <div
      ref={box}
      class="editor"
      elementtiming="draft"
      tabIndex={0}
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      aria-label={shows.popup.desk.editor}
      aria-describedby="draft-count"
      spellcheck
      lang={language}
      dir={languageTraits[language.value].direction}
      onInput={take}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={() => {
        composing.current = false
        take()
      }}
    />
  )
}

/** Types the message's new words into the text, and gives the focus back to where it was. */
function follow(editable: HTMLElement, wanted: string): void {
  if (textIn(editable) === wanted) return
  const focused = document.activeElement
  becomeText(editable, wanted)
  if (focused === editable) return
  editable.blur()
  if (focused instanceof HTMLElement) focused.focus()
}

function repaint(editable: HTMLElement, desk: Desk, findings: readonly Finding[]): void {
  const draft = desk.draft.peek()
  const own = placesOf(draft).filter(({ segment }) => draft.segments[segment]?.part === 'own-words')
  paint(editable, [
    ...own.map(({ start, end }) => ({ as: 'own' as const, start, end })),
    ...findPainted(findings),
  ])
}

/** Where the user's own sentence belongs: at its segment, which is empty until it is written. */
function ownWordsPlace(desk: Desk): number | undefined {
  const draft = desk.draft.value
  const at = draft.segments.findIndex(({ part }) => part === 'own-words')
  const places = placesOf(draft)
  const own = places.find(({ segment }) => segment === at)
  return own ? own.end : places.findLast(({ segment }) => segment < at)?.end
}

/** In a note the user's own sentence takes the place of the hook's, where that is still as it was written for them. */
export function hookPlace(desk: Desk): Place | undefined {
  const draft = desk.draft.value
  const at = draft.segments.findIndex(({ part, mine, text }) => part === 'opening' && !mine && text !== '')
  return draft.channel === 'note' ? placesOf(draft).find(({ segment }) => segment === at) : undefined
}

/** The first letters of an own sentence typed right behind another one are set apart by a space. */
function setApart(editable: HTMLElement, awaited: { current: number | null }): void {
  const place = awaited.current ?? 0
  awaited.current = null
  const text = textIn(editable)
  const caret = caretIn(editable)
  const touching = /\S/u.test(text[place - 1] ?? '') && /\S/u.test(text[place] ?? '')
  if (!touching || caret === undefined || caret <= place) return
  typeOver(editable, place, place, ' ')
  select(editable, caret + 1)
}
