const KEY = 'address-secret'

let secret: string | undefined

/**
 * What makes this browser's addresses of people its own: without it nobody can tell from an address whom it names, not even by
 * trying names. Made once, and kept where the words are that are typed.
 */
export function addressSecret(): string {
  secret ??= kept()
  return secret
}

function kept(): string {
  const stored = localStorage.getItem(KEY)
  if (stored) return stored
  const made = crypto.randomUUID()
  localStorage.setItem(KEY, made)
  return made
}
