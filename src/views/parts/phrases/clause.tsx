import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LanguageCode } from '../../../model/language.ts'

interface ClauseProps {
  readonly label: string
  readonly value: string
  readonly language: LanguageCode
  /** Stands in its place while it is empty. */
  readonly placeholder: string
  readonly onValue: (value: string) => void
}

/** A part of a sentence that is put right where it stands; it wraps with the sentence. */
export function Clause({ label, value, language, placeholder, onValue }: ClauseProps) {
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (box.current && box.current.textContent !== value) box.current.textContent = value
  }, [value])
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input does not wrap with the sentence around it
    <span
      ref={box}
      class="clause"
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-label={label}
      data-placeholder={placeholder}
      lang={language}
      spellcheck
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      onInput={(event) => onValue(event.currentTarget.textContent ?? '')}
    />
  )
}
