/** Text as it stands in markup. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A text of several lines, as the site breaks them. */
export const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>')

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A month as the site shows it in English: `2020-08` is “Aug 2020”, `now` is “Present”. */
export function shown(month: string): string {
  if (month === 'now') return 'Present'
  const [year = '', number] = month.split('-')
  return number ? `${months[Number(number) - 1]} ${year}` : year
}

/** The id of a post that was written at a moment: the moment stands in all but its last 22 bits. */
export const postId = (now: string, daysAgo: number): string =>
  String((BigInt(Date.parse(now)) - BigInt(daysAgo) * 86_400_000n) << 22n)

/** A calm look for people who see the page; the site's own classes are hashes and mean nothing. */
export const look = `<style>
body { margin: 0; background: #f4f2ee; color: #1c1c1c; font: 15px/1.5 system-ui, sans-serif }
main { max-inline-size: 760px; margin: 24px auto; display: grid; gap: 12px }
section { background: #fff; border: 1px solid #dfdbd3; border-radius: 10px; padding: 18px 22px }
section section { border: 0; padding: 0 } h1, h2 { font-size: 20px; margin: 0 0 6px } p { margin: 0 0 4px } ul { margin: 0; padding: 0; list-style: none }
li, .entry { padding: 8px 0 } a { color: inherit; text-decoration: none } aside { max-inline-size: 760px; margin: 12px auto; color: #666 } hr { border: 0; border-top: 1px solid #eee }
[data-display-contents="true"] > p { display: none } button { display: none }
</style>`

/** The site nests links in links, which no parser reads: they travel under another name and are renamed in the browser. */
export const nestedLinks = `<script>
for (const stand of [...document.querySelectorAll('x-a')].reverse()) {
  const link = document.createElement('a')
  for (const { name, value } of stand.attributes) link.setAttribute(name, value)
  link.append(...stand.childNodes); stand.replaceWith(link)
}
</script>`

/** A whole page. Its links are written `<x-a>`. */
export const page = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'he' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}${look}</head><body>${body}${nestedLinks}</body></html>`
