import Papa from 'papaparse'
import type { Connection } from '../model/connection.ts'

const HEADER = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']

/**
 * Connections as a file that can be imported again. A cell that a table program would take for a formula gets an apostrophe in
 * front: quoting alone does not stop it. The name stands whole in the first cell, since nobody knows where it parts.
 */
export const connectionsCsv = (connections: readonly Connection[]): string =>
  Papa.unparse(
    {
      fields: HEADER,
      data: connections.map(({ name, person, email = '', company = '', role = '', connectedOn = '' }) => [
        name,
        '',
        person ? `https://www.linkedin.com/in/${encodeURIComponent(person.handle)}` : '',
        email,
        company,
        role,
        connectedOn,
      ]),
    },
    { escapeFormulae: /^[=+\-@\t\r\n]/u },
  )
