import type { ExportLexicon } from '../../network/lexicon.ts'

/** The columns of the export, seen only in programs that read it. */
export const exportLexicon: ExportLexicon = {
  first: ['Vorname'],
  last: ['Nachname'],
  name: ['Name'],
  address: ['URL', 'Profil-URL'],
  email: ['E-Mail-Adresse', 'E-Mail'],
  company: ['Unternehmen', 'Firma'],
  role: ['Position'],
  connectedOn: ['Verbunden am'],
}
