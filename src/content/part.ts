import { readPart } from '../reader/read-part.ts'
import { offer } from './offer.ts'

offer(readPart)
