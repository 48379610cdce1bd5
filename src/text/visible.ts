/** Joiners, direction marks, selectors, tags, soft hyphens, fillers, control characters, half letters. */
const unseen = String.raw`[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\ufffc]`
/** Signs of Arabic, Syriac and Kaithi numbers are listed as format characters, but stand there to be read. */
const signs = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`

const emoji = String.raw`(?<=\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)`
/** Scripts whose letters join, or are held apart, by a mark between them: Persian, and those of India and its neighbours. */
const joins = ['Arab', 'Syrc', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')
/** The flags of England, Scotland and Wales are spelt in tags. */
const flags = ['eng', 'sct', 'wls'].map((part) =>
  [...`gb${part}`].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join(''),
)

/** Where a mark that is not seen shapes what is: those stay. */
const shaping = [
  String.raw`${emoji}\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
  String.raw`(?<=[0-9#*])\ufe0f(?=\u20e3)`,
  String.raw`(?<=[${joins}][\p{M}]?)[\u200c\u200d](?=[${joins}])`,
  String.raw`(?<=\p{Script=Mong})[\u180b-\u180f](?=\p{Script=Mong})`,
  String.raw`(?<=\u{1f3f4})(?:${flags.join('|')})\u{e007f}`,
].join('|')

const hidden = new RegExp(String.raw`(${shaping}|[\t\n\r${signs}])|${unseen}`, 'uy')
/** The same, but for the place where a line may be broken, unless it stands within a word: sites put it between them. */
const hiddenInText = new RegExp(
  String.raw`(${shaping}|(?<!\p{L})\u200b|\u200b(?!\p{L}|${unseen})|[\t\n\r${signs}])|${unseen}`,
  'uy',
)
/** No script heaps more marks on one letter. */
const heaps = /(\p{M}{8})\p{M}+/gu
/** Controls and blanks that part what stands around them. */
const blank = /[\v\f\u0085\u2800\u3164\uffa0]/g

/**
 * A text without what is not seen: a page could hide words behind it, turn the direction of what follows, or make two names of
 * one. Marks that shape what is seen stay, inside emoji and between the letters of scripts that join.
 */
export const visible = (text: string): string => withoutHidden(text, hidden)

/** The same for a text of several sentences, where a long word may be broken without a hyphen. */
export const visibleText = (text: string): string => withoutHidden(text, hiddenInText)

/**
 * All but letters and signs that are surely seen: Latin, Greek, Cyrillic, Hebrew, Arabic, East Asian, and the pairs that make
 * emoji and letters of mathematics. What stands elsewhere has to be looked at.
 */
const suspicious =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u05be\u05d0-\u05f4\u060c\u061b\u061f-\u064a\u0660-\u066d\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u27ff\u3000-\u3029\u3030-\u3098\u309b-\u3130\u3400-\u9fff\uac00-\ud7a3\uff01-\uff9f\ud835\ud83c-\ud83e\udc00-\udfff]/g

/** Half of a pair without the other. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
/** Looked for first: most texts hold no pair. */
const surrogate = /[\ud800-\udfff]/
const suspiciousOrHalf = new RegExp(`${suspicious.source}|${half.source}`, 'g')

function withoutHidden(text: string, unwanted: RegExp): string {
  const places = surrogate.test(text) && half.test(text) ? suspiciousOrHalf : suspicious
  if (text.search(places) < 0) return text
  return withoutUnwanted(text.replace(blank, ' '), places, unwanted).replace(heaps, '$1')
}

/** Asks what a mark is only where one may stand. */
function withoutUnwanted(text: string, places: RegExp, unwanted: RegExp): string {
  let seen = ''
  let from = 0
  places.lastIndex = 0
  for (let one = places.exec(text); one; one = places.exec(text)) {
    unwanted.lastIndex = one.index
    const [hidden = '', kept] = unwanted.exec(text) ?? []
    if (hidden === '') continue
    const end = one.index + hidden.length
    if (kept === undefined) {
      seen += text.slice(from, one.index)
      from = end
    }
    places.lastIndex = end
  }
  return seen + text.slice(from)
}

/** A text of at most so many UTF-16 code units, cut where a word ends; a single word that is longer is cut between its letters. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  // A word that takes up more than half of the room says more cut than left out.
  let end = longest
  while (end > longest / 2 && !/\s/u.test(text.charAt(end))) end--
  const cut = text.slice(0, end > longest / 2 ? end : longest).trimEnd()
  return cut.replace(/[\ud800-\udbff]$/u, '').replace(/[\u200c\u200d]$/u, '')
}
