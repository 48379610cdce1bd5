import type { Shows } from '../../shows.ts'
import { fields } from './fields.ts'
import { findings } from './findings.ts'
import { names } from './names.ts'
import { popup } from './popup.ts'
import { prompts } from './prompts.ts'
import { trouble } from './trouble.ts'

export const english: Shows = { code: 'en', names, fields, findings, prompts, popup, trouble }
