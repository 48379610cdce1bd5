import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'ar',
  present: ['الحالي', 'حتى الان', 'الان'],
  insideDates: [],
  moreMonths: {},
  ownActivity: ['شارك', 'نشر هذا', 'تمت المشاركة'],
  otherActivity: ['اعجب', 'علق', 'اعاد نشر', 'اعاد النشر'],
  commented: ['علق على هذا', 'علق على منشور', 'علقت على منشور'],
  reposted: ['اعاد نشر هذا', 'اعاد النشر', 'اعادت نشر هذا'],
  followers: ['متابع', 'متابعين', 'متابعون', 'المتابعون'],
  headings: {
    about: ['نبذة عني', 'نبذة عن', 'حول', 'نبذة'],
    experience: ['الخبرة', 'الخبرات'],
    education: ['التعليم'],
    skills: ['المهارات'],
    languages: ['اللغات'],
    certificates: ['التراخيص والشهادات', 'الشهادات', 'الشهادات والتراخيص'],
    volunteering: ['العمل التطوعي', 'التطوع', 'الخبرة التطوعية'],
    publications: ['المنشورات', 'الاصدارات'],
    projects: ['المشاريع', 'المشروعات'],
    featured: ['مميز', 'المحتوى المميز', 'العناصر المميزة'],
    recommendations: ['التوصيات'],
    activity: ['النشاط', 'الانشطة'],
    services: ['الخدمات'],
  },
  editOwn: ['تعديل المقدمة'],
}
