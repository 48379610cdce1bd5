/** What people write behind their names: degrees and certificates, the same in every language. */
const known = new Set(
  'phd dphil edd dba jd llm llb md dds dvm rn bsn msn mba emba mpa mph ma msc ms bsc ba bs beng meng mfa mres mphil cpa cfa acca aca cima cma cia cisa cism cissp pmp capm csm cspo psm pspo safe itil prince2 shrm-cp shrm-scp sphr phr gphr pcc acc mcc icf pe ceng cfp fca frm leed gisp cipp mrics frcs facs esq'.split(
    ' ',
  ),
)
const isCredential = (word: string) => known.has(word.toLowerCase().replace(/[.®™]/gu, ''))
/** Unknown ones show by their letters: two capitals, or a point behind. */
const looksLike = (word: string) => isCredential(word) || /\p{Lu}.*\p{Lu}/u.test(word) || word.endsWith('.')

/**
 * A last name without what is written behind it: “Brandt PMP, CSM”. What stands behind a comma goes only where all of it
 * looks like titles: “García, María” stays whole.
 */
export function withoutCredentials(last: string): string {
  if (!/[\s,]/u.test(last)) return last
  const [first = '', ...behind] = last.split(',')
  const added = behind.flatMap((part) => part.trim().split(/\s+/u)).filter((word) => word !== '')
  const kept = added.length > 0 && added.every(looksLike) ? first : last
  const words = kept.trim().split(/\s+/u)
  while (words.length > 1 && isCredential(words.at(-1) ?? '') && isUpper(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** “Ma” and “Ba” are also names: only what is written in capitals goes. */
const isUpper = (word: string) => word === word.toUpperCase() || /\p{Lu}$/u.test(word)
