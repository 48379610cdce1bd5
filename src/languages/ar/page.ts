import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'ar',
  present: ['الحالي', 'حتى الان', 'الان'],
  insideDates: [],
  moreMonths: {},
  ownActivity: ['شارك', 'نشر هذا', 'تمت المشاركة'],
  otherActivity: ['اعجب', 'علق', 'اعاد نشر', 'اعاد النشر'],
  editOwn: ['تعديل المقدمة'],
}
