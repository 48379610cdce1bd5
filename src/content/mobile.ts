import { readMobile } from '../reader/read-mobile.ts'
import { offer } from './offer.ts'

offer(readMobile)
