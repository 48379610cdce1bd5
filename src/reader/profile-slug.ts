/** The slug of a path `/in/<slug>/…` (also `/mwlite/profile/in/…`): decoded, composed, lower case. Null where there is none. */
export function slugIn(path: string): string | null {
  const [, raw] = /^(?:https?:\/\/[^/]+)?(?:\/mwlite(?:\/profile)?)?\/in\/([^/?#]+)/u.exec(path) ?? []
  if (raw === undefined) return null
  const slug = decode(raw).normalize('NFC').toLowerCase().trim()
  return slug === '' || slug.length > 300 ? null : slug
}

/** A member id in the place of a slug: it names the same person, but cannot be compared with a slug. */
export const isMemberId = (slug: string): boolean => /^acoa[\w-]{20,}$/u.test(slug)

/** An address without its escapes; as it is where they are broken. */
export const decode = (raw: string): string => {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
