/** What stands around structured data for the sake of old browsers and of those who write it as a statement. */
const AROUND: readonly RegExp[] = [
  /^\s*(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?/u,
  /(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?\s*$/u,
  /^\s*<!--/u,
  /(?:\/\/)?\s*-->\s*$/u,
  /;+\s*$/u,
]

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Structured data as its writer meant it: without what stands around it, with line breaks inside texts spelt as JSON wants them,
 * and without a comma behind the last entry. Anything else that is no JSON stays so.
 */
export function mended(text: string): string {
  const bare = AROUND.reduce((rest, around) => rest.replace(around, ''), text).trim()
  let inText = false
  let out = ''
  for (let at = 0; at < bare.length; at++) {
    const sign = bare[at] ?? ''
    if (inText && sign === '\\') {
      out += sign + (bare[++at] ?? '')
      continue
    }
    if (sign === '"') inText = !inText
    if (inText) out += ESCAPES[sign] ?? (sign < ' ' ? ' ' : sign)
    else if (sign !== ',' || !/^\s*[}\]]/u.test(bare.slice(at + 1, at + 200))) out += sign
  }
  return out
}
