import type { QuotableWords } from '../../draft/quotable-words.ts'
import { each } from '../each.ts'

export const quotable: QuotableWords = {
  orders: [
    ...each(
      'ارسل|ارسلي|ارسلوا|رد|ردوا|ادخل|ادخلي|ادخلوا|حول|حولوا',
      'كلمة|السر|المرور|حساب|حسابك|البنك|بنك|رمز|مال|المال|بطاقة',
    ),
    ...each('اضغط|اضغطي|اضغطوا|انقر|انقري|انقروا', 'هنا|الرابط'),
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
  beginnings: 'abd|abdul|abdel|abu|al|el|bin|ibn',
  legalForms: '',
}
