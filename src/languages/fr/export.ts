import type { ExportLexicon } from '../../network/lexicon.ts'

/** The columns of the export, seen only in programs that read it. */
export const exportLexicon: ExportLexicon = {
  first: ['Prénom'],
  last: ['Nom', 'Nom de famille'],
  name: ['Nom complet'],
  address: ['URL', 'URL du profil'],
  email: ['Adresse e-mail', 'E-mail'],
  company: ['Entreprise', 'Société'],
  role: ['Poste'],
  connectedOn: ['Date de connexion', 'Connecté le'],
}
