import type { QuotableLexicon } from '../../draft/quotable-lexicon.ts'
import { pairEach } from '../pair-each.ts'

export const quotable: QuotableLexicon = {
  orders: [
    ...pairEach(
      'ارسل|ارسلي|ارسلوا|رد|ردوا|ادخل|ادخلي|ادخلوا|حول|حولوا',
      'كلمة|السر|المرور|حساب|حسابك|البنك|بنك|رمز|مال|المال|بطاقة',
    ),
    ...pairEach('اضغط|اضغطي|اضغطوا|انقر|انقري|انقروا', 'هنا|الرابط'),
  ],
  leads: ['الرجاء'],
  anywhere: [],
  paid: '',
  called: '',
  dot: '',
  at: '',
  ends: '',
  lines: '',
  digits: '',
  titles: '',
  degrees: '',
  capitals: '',
  professors: '',
  employedAt: '',
  beginnings: 'abd|abdul|abdel|abu|al|el|bin|ibn',
  legalForms: '',
}
