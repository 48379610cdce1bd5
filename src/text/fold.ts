/** Letters that stand for the same mark or letter: Hebrew final forms, quotation marks inside Hebrew abbreviations. */
const alike: Readonly<Record<string, string>> = {
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  '״': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '׳': "'",
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '־': '-',
  '‑': '-',
}

/**
 * A text for comparing: lower case, without accents, niqqud and direction marks, one kind of quotation mark and hyphen.
 * Works in any script. Its length differs from the text's: never use a place in it as a place in the text.
 */
export function fold(text: string): string {
  // Most words are plain: they need neither taking apart nor replacing.
  if (/^[\w ]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ךםןףץ״“”„׳’‘`–—־‑]/gu, (mark) => alike[mark] ?? mark)
}
