import 'temporal-polyfill/global'
import { matchRatios } from './match.ts'

console.log(matchRatios())
