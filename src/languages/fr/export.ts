import type { ExportWords } from '../../network/words.ts'

/** The columns of the export, seen only in programs that read it. */
export const exportWords: ExportWords = {
  first: ['Prénom'],
  last: ['Nom', 'Nom de famille'],
  name: ['Nom complet'],
  address: ['URL', 'URL du profil'],
  email: ['Adresse e-mail', 'E-mail'],
  company: ['Entreprise', 'Société'],
  role: ['Poste'],
  connectedOn: ['Date de connexion', 'Connecté le'],
}
