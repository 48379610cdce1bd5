import { withoutEntities } from '../../text/entities.ts'

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
export function mend(text: string): string {
  const inside = AROUND.reduce((rest, around) => rest.replace(around, ''), text).trim()
  // Some writers escape the whole of it once more.
  const bare = /^[[{]\s*&quot;/u.test(inside) ? withoutEntities(inside) : inside
  return (bare.match(PARTS) ?? []).map(mendPart).join('')
}

/** Texts whole, comments, and what stands between them; what is not closed goes on to the end. */
const PARTS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|[^"/]+|[\s\S]/gu

function mendPart(part: string): string {
  if (part.startsWith('/*') || part.startsWith('//')) return ''
  if (!part.startsWith('"')) return part.replace(/,(?=\s*[}\]])/gu, '')
  return part
    .replace(/\\(["\\/bfnrtu])|\\/gu, (said, sign?: string) => (sign === undefined ? '' : said))
    .replace(/\p{Cc}/gu, (sign) => ESCAPES[sign] ?? ' ')
}
