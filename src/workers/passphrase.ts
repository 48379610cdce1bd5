/** Spaces of every width and kind, beyond what NFKC makes one. */
const SPACES = /\p{Zs}/gu
/** Marks that nobody sees: of direction, of joining, variation selectors, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * The one form in which a passphrase locks: NFKC, with plain spaces and without marks that nobody sees. The same words come as
 * other characters from another system (é as one letter or two, שּ too), keyboard (a full-width or no-break space), or
 * from a text that they are copied out of (marks of direction). A passphrase that is nothing else stays as it is.
 */
export function normalForm(passphrase: string): string {
  // Some letters only meet once a mark between them is gone.
  const plain = passphrase.replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '').replace(SPACES, ' ')
  return plain === '' ? passphrase : plain.normalize('NFKC')
}

/** What a typed passphrase can have locked: its normal form, then as it was typed (by an earlier version, or the `age` command). */
export const formsOf = (passphrase: string): readonly string[] => [
  ...new Set([normalForm(passphrase), passphrase]),
]
