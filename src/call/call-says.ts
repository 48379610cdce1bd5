/** What is said around a call, in the language of the message; `{…}` are filled in. */
export interface CallSays {
  /** One time, several: `{minutes}`, `{times}`, `{zone}`. */
  readonly offer: { readonly one: string; readonly several: string }
  /** The sentence that keeps to the agreed time: `{minutes}`. */
  readonly closing: string
  /** What both calendars show: `{names}`. */
  readonly summary: string
}

/** A sentence with its words. */
export const fillSentence = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\p{L}+)\}/gu, (placeholder, name: string) => String(values[name] ?? placeholder))
