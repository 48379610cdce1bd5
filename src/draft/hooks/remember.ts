import type { HookLexicons } from './hook-lexicon.ts'

/** How many texts are remembered: one message looks at the same few again and again. */
const REMEMBERED = 500

/** Makes something of a text once, for as long as the words of the languages are the same. */
export function remember<Made>(
  make: (text: string, all: HookLexicons) => Made,
): (text: string, all: HookLexicons) => Made {
  const kept = new WeakMap<HookLexicons, Map<string, { readonly made: Made }>>()
  return (text, all) => {
    const texts = kept.get(all) ?? new Map<string, { readonly made: Made }>()
    kept.set(all, texts)
    const known = texts.get(text)
    if (known) return known.made
    if (texts.size >= REMEMBERED) texts.clear()
    const made = make(text, all)
    texts.set(text, { made })
    return made
  }
}
