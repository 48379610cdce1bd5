const KEY = 'interface-language'

/** The code of the language in which the interface was last shown, as it was left; null where none was. */
export function rememberedCode(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    // Where the browser gives no storage, its own language is taken.
    return null
  }
}

/** Leaves the code for the next window. */
export function rememberCode(code: string): void {
  try {
    localStorage.setItem(KEY, code)
  } catch {
    // The next window asks the settings again.
  }
}
