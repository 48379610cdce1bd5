import type { ExportLexicon } from '../../network/lexicon.ts'

/** The columns of the site's own export, as files of 2018 and 2026 name them. */
export const exportLexicon: ExportLexicon = {
  first: ['First Name'],
  last: ['Last Name'],
  name: ['Name', 'Full Name'],
  address: ['URL', 'Profile URL'],
  email: ['Email Address', 'E-mail Address', 'Email'],
  company: ['Company', 'Organization', 'Organisation'],
  role: ['Position', 'Title', 'Job Title'],
  connectedOn: ['Connected On'],
}
