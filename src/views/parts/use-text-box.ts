import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import { moveCaret } from './caret.ts'

/** What words are typed into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement

/**
 * Looks after a box whose text is drawn from `value`: where the text changes under the one who types in it, the caret
 * stays between the same letters; a `fault` keeps the form around it from being sent. Gives the reference for the box.
 */
export function useTextBox(value: string, fault: string | undefined) {
  const box = useRef<TextBox | null>(null)
  const before = stateOf(box.current)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !before || before.text === element.value) return
    const at = (place: number) => moveCaret(before.text, element.value, place)
    element.setSelectionRange(at(before.start), at(before.end))
  }, [value])
  useLayoutEffect(() => box.current?.setCustomValidity(fault ?? ''), [fault])
  return useCallback((element: TextBox | null) => {
    box.current = element
  }, [])
}

/** What is typed into now, and where the caret is; undefined where it is not typed into. Dates and hours have no caret. */
function stateOf(element: TextBox | null) {
  if (!element || document.activeElement !== element || element.selectionStart === null) return undefined
  return { text: element.value, start: element.selectionStart, end: element.selectionEnd ?? 0 }
}
