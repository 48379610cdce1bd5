import { inEveryLanguage } from './every-language.ts'

/** Words behind which an address follows without a space; `x://` is one whatever stands before it. */
const schemes = [
  'https?|ftp|file|mailto|tel|callto|facetime|sms|mms|sip|xmpp|geo|magnet|blob|intent|market',
  'javascript|vbscript|data(?=:\\p{L}+/)|bitcoin|ethereum|litecoin|lightning|skype|whatsapp|tg|upi',
].join('|')

/** Ends of hosts that are told apart from words when their dot is spelt out (“evil dot com”). “dot net” is a technology. */
const ends = `org|io|co|info|biz|example|test|invalid|me|app|dev|ai|xyz|site|online|shop|il|uk|eu|de|fr|ru|cn|in|${inEveryLanguage('ends')}`
const [dot, at] = [inEveryLanguage('dot'), inEveryLanguage('at')]

/** What leads somewhere, besides the name of a host. */
const marks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]*[[\]():]*:[[\]()]*\s?\/{1,2}|:\s?\/\s?\//u,
  /\[[\da-f:.]*::[\da-f:.]*\]/iu,
  new RegExp(String.raw`(?<!\p{L})(?:${schemes}):(?=\S)`, 'iu'),
  /(?:^|\s)\/\/\S|\\\\/u,
  /\S@\S/u,
  /(?<!\p{L})localhost(?=[:/])/iu,
  /(?<!\p{Nd})\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){3}(?!\p{Nd})/u,
]

/** Addresses that were written so that only people take them for such. */
const disguises: readonly RegExp[] = [
  new RegExp(String.raw`[([{<]\s*(?:[.@:]|${at}|${dot})\s*[)\]}>]`, 'iu'),
  new RegExp(String.raw`[\p{L}\p{N}]\s+(?:${dot})\s+(?:${ends})(?!\p{L})`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})(?:${at})\s+\S+\s+(?:${dot})\s+\p{L}`, 'iu'),
  /[\p{L}\p{N}]\s+\.\s+\p{L}{2}/u,
  // L e t t e r s, one by one.
  /(?<![\p{L}\p{N}])(?:\p{L}\s?\.?\s){6}/u,
]

/** Dots of other scripts that a browser takes for one: “evil。example” leads somewhere. Between words of Chinese they end a sentence. */
const otherDots =
  /(?<=[\p{Script=Latin}\p{N}])。(?=\p{L})|。(?=[\p{L}\p{N}-]+[/:?#])|。(?=(?:公司|网络|中国|网址|集团|在线|コム|みんな)(?!\p{L}))/gu
/** Marks that look like a dot, a colon or a stroke. */
const alike: readonly (readonly [RegExp, string])[] = [
  [otherDots, '.'],
  [new RegExp(String.raw`(?<=\p{L})[∙⋅·•‧ꓸ⸳٫](?=(?:${ends})(?!\p{L}))`, 'giu'), '.'],
  [/[∶꞉˸]/gu, ':'],
  [/[⁄∕⧸╱]/gu, '/'],
]

const host =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}\p{M}_-]{1,63}\.)*\.?(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{M}]{1,62})(?![\p{L}\p{N}\p{M}])/giu

/** Endings of files and libraries, of which none is the end of a host. */
const technical =
  /^[\p{L}\p{N}_-]*\.(?:jsx?|tsx?|css|html?|json|ya?ml|toml|csv|xml|sql|pdf|docx?|xlsx?|pptx?|txt|ipynb|wasm|cpp|dll|exe|png|jpe?g|svg)$/iu
/** What is called so, and a degree: the only names with a dot that are known not to be meant as an address. */
const named =
  /^(?:asp|ado|vb|ml|paint)?\.net$|^(?:b|m|d|ll|ph|psy)\.(?:sc|com|ed|tech|eng|arch|phil|pharm|des|mus)$/iu

const isHost = (name: string) => name.includes('.') && !technical.test(name) && !named.test(name)

/**
 * Whether a text holds an address of any kind: with or without its scheme, in any script or spelling, of a page, a mailbox or a
 * device. `text` is in its compatible form, without what is not seen.
 */
export function hasAddress(text: string): boolean {
  const dotted = alike.reduce((rest, [mark, plain]) => rest.replace(mark, plain), text)
  return (
    marks.some((mark) => mark.test(dotted)) ||
    disguises.some((disguise) => disguise.test(dotted)) ||
    (dotted.match(host) ?? []).some(isHost)
  )
}
