import type { pageLanguages } from '../languages/pages.ts'

/**
 * How the languages in which pages are read order a reader about, each as phrases (`src/text/phrases.ts`). What is ordered: to
 * hand over what is the reader's own, to follow a link, to call, to pay, to pass something on. A verb alone orders nothing of the
 * sort: “Send fewer emails” is advice. `leads` may stand before an order within a sentence.
 */
export interface OrderWords {
  readonly orders: readonly string[]
  readonly leads: readonly string[]
  /** What orders wherever it stands. */
  readonly anywhere?: readonly string[]
}

/** Every verb with everything that it must not ask for, up to three words apart. */
const each = (verbs: string, ...things: readonly string[]): readonly string[] =>
  things.map((thing) => `${verbs} … ${thing}`)

const english: OrderWords = {
  orders: [
    ...each(
      'send|share|give|provide|submit|enter|type|tell|forward|e-mail|email|mail|text|message|dm|reply|respond|answer|confirm|verify|update|post|insert',
      'bank|banking|iban|password|passwords|passcode|pin|otp|passport|ssn|cvv|wallet|credentials|login|bitcoin|btc|crypto|usdt|money|cash|deposit',
      'bank|credit|debit|gift card|cards',
      'card number|details|data',
      'account number|details|data',
      'phone|telephone|mobile|home|social number|address|security',
      'seed|recovery|secret phrase|code|key|codes',
      'your number|address|account|identity|details|id|cv|resume',
    ),
    ...each('reply|respond|enter|type|send|tell|give|text|insert', 'code|codes'),
    'reply|respond|text|comment (only) (with) yes|stop|start',
    'dm|pm|text|call|message for details|info|information|price|prices',
    'venmo|paypal|zelle|cashapp|revolut me|us',
    'vote|endorse|recommend|nominate|refer|lend|loan (for) me|us',
    ...each('drop|paste|leave', 'email|e-mail|number|password|key|token'),
    'reply|respond|answer with|back|to your|this|yes|stop|me|us',
    'send|text|message|dm|e-mail|email|mail|whatsapp|wire|pay|contact|pm|ping|add (to) me|us',
    'call|ring|phone|dial me|us|now now|on|at|today|back|for|if|tomorrow|asap|urgently|immediately',
    'call|ring|phone|dial now|immediately|this|the|our|my number|line|hotline|helpline',
    'call|dial now|immediately|us|this',
    ...each('click|tap|press|hit', 'here|link|links|button|below|icon'),
    'follow|open|visit (the|this|that|my|our) link|links|qr',
    ...each('use|check|see', 'link|links below|above|here|in'),
    'sign|log up|in here|now|below|today',
    'register|apply|subscribe|rsvp|donate here|now|below|today',
    ...each('open|download|view|run|see', 'attachment|attached|attachments'),
    'open|download|install|run this|the|our|my file|document|app|software|update|program|command|script|report|tool',
    'scan (the|this|my|our) qr|code|barcode',
    ...each(
      'ignore|disregard|forget|override|bypass',
      'instructions|instruction|prompt|prompts|previous|above|prior',
    ),
    ...each('transfer|wire|pay|deposit|remit', 'account|fee|fees|deposit|invoice|money|funds|bitcoin|crypto'),
    ...each('buy|purchase|get', 'gift card|cards|voucher', 'bitcoin|crypto'),
    'log|sign in|on|into to|at|here|now',
    'log|sign in|on with your|the',
    'login to|at|with|here|now',
    'copy (and|&) paste',
    'paste this|it into|in',
    'forward|repost|share this message|mail|e-mail|email|post|text',
    'verify|confirm|validate|restore|unlock|reactivate|update your|the account|identity|details|payment|address|e-mail|email|number|information|billing',
    'claim your|the prize|reward|gift|refund|bonus',
  ],
  anywhere: [
    'reveal|print|show|repeat (your|the) (system) prompt|instructions',
    'click|tap (on) here|below',
    'ignore|disregard|forget|override (all) (of) (the|my|your) previous|prior|above|earlier|system instructions|instruction|prompt|prompts',
    'send|give|tell|text|e-mail|email me|us your',
    'with|me|us your bank|banking|card|password|passwords|account|pin|iban|phone',
  ],
  leads: [
    'please',
    'kindly',
    'now',
    'then',
    'and',
    'just',
    'urgent',
    'urgently',
    'you must|should',
    'you need|have|ought to',
  ],
}

const hebrew: OrderWords = {
  orders: [
    ...each(
      'שלח|שלחי|שלחו|תשלח|תשלחי|תשלחו|לשלוח|השב|השיבי|השיבו|תשיב|תשיבי|תשיבו|להשיב|ענה|עני|ענו|תענה|תעני|תענו|הזן|הזיני|הזינו|להזין|הקלד|הקלידי|הקלידו|להקליד|=תן|תני|תנו|תיתן|תיתני|מסור|מסרי|מסרו|למסור|אשר|אשרי|אשרו|לאשר|אמת|אמתי|אמתו|לאמת|עדכן|עדכני|עדכנו|לעדכן|העבר|העבירי|העבירו|תעביר|תעבירי|תעבירו|להעביר|שתף|שתפי|שתפו',
      'בנק|מספר|סיסמה|סיסמא|סיסמתך|סיסמתכם|קוד|חשבון|חשבונך|כרטיס|אשראי|כסף|תשלום|פין|דרכון|ארנק|ביטקוין|טלפון|כתובת|זהות',
    ),
    'שלח|שלחי|שלחו|תשלח|תשלחי|תשלחו|כתבו|כתבי|תכתבו|ענו|השיבו לי|אלי|אליי|לנו|אלינו',
    ...each(
      'לחץ|לחצי|לחצו|תלחץ|תלחצי|תלחצו|ללחוץ|הקש|הקישי|הקישו|הקליקי|הקליקו|להקליק',
      '=כאן|קישור|לינק|כפתור|למטה',
    ),
    ...each('היכנס|היכנסי|היכנסו|הכנסו|להיכנס|כנסו|פתח|פתחי|פתחו', 'קישור|לינק|חשבון|חשבונך'),
    ...each('התעלם|התעלמי|התעלמו|תתעלם|תתעלמי|תתעלמו|להתעלם|שכח|שכחי|שכחו', 'הוראות|הנחיות|קודמות'),
    'התקשר|התקשרי|התקשרו|תתקשר|תתקשרי|תתקשרו|חייג|חייגי|חייגו אלי|אליי|אלינו|עכשיו|מספר|מיד',
    ...each('שלם|שלמי|שלמו|לשלם', 'חשבון|חשבונית|עכשיו|דמי|עמלה'),
    ...each('הורד|הורידי|הורידו|להוריד|התקן|התקיני|התקינו', 'קובץ|אפליקציה|תוכנה|תכנה'),
    ...each('סרוק|סרקי|סרקו|לסרוק', 'קוד|ברקוד'),
  ],
  anywhere: [
    'לחץ|לחצי|לחצו|ללחוץ =כאן',
    'שלחי|שלחו|תשלח|תשלחי|תשלחו|=תן|תני|תנו|מסרי|מסרו לי|לנו|אליי|אלי (את) מספר|פרטי|סיסמה|קוד',
    'התעלמי|התעלמו|להתעלם|תתעלם (=כל) הוראות|הנחיות',
  ],
  leads: ['אנא', 'נא', 'בבקשה', 'עכשיו', 'דחוף', 'יש', 'צריך|צריכה|צריכים|חובה'],
}

/** The other languages of pages: what is asked for most. */
const others = {
  de: {
    orders: [
      ...each(
        'antworten|antworte|senden|sende|schicken|schicke|geben|gib|überweisen|überweise|bestätigen|bestätige|nennen',
        'bankdaten|bankverbindung|kontonummer|iban|passwort|kennwort|pin|tan|konto|geld|kreditkarte|code',
      ),
      ...each('klicken|klicke|klick|tippen', 'hier|link'),
      ...each('zahlen|zahle|bezahlen|bezahle', 'jetzt|konto|rechnung'),
    ],
    leads: ['bitte'],
  },
  es: {
    orders: [
      ...each(
        'envia*|envie*|manda*|responde|responda|confirma|confirme|transfiere|transfiera|paga|pague|escribe|dame|deme',
        'numero|contrasena|clave|banco|bancarios|bancaria|cuenta|tarjeta|dinero|codigo|pin',
      ),
      ...each('haz|haga|hagan|pulsa|pulse|pincha|pinche', 'clic|aqui|enlace'),
    ],
    leads: ['por favor'],
  },
  fr: {
    orders: [
      ...each(
        'envoyez*|envoie*|repondez*|reponds*|donnez*|donne*|transferez*|confirmez*|payez*|virez*',
        'numero|passe|bancaires|bancaire|compte|carte|argent|code|iban',
      ),
      ...each('cliquez|clique|appuyez', 'ici|lien'),
    ],
    leads: ["s'il vous plait", 'veuillez'],
  },
  pt: {
    orders: [
      ...each(
        'envie*|envia*|mande*|manda*|responda|responde|confirme|confirma|transfira|pague',
        'senha|banco|bancarios|conta|cartao|dinheiro|codigo|pix',
      ),
      ...each('clique|clica|toque', 'aqui|link'),
    ],
    leads: ['por favor'],
  },
  it: {
    orders: [
      ...each(
        'invia*|invii*|manda*|rispondi|risponda|rispondete|conferma|confermi|paga|trasferisci',
        'password|banca|bancari|conto|carta|denaro|soldi|codice|iban',
      ),
      ...each('clicca|clicchi|cliccate|premi', 'qui|link'),
    ],
    leads: ['per favore'],
  },
  nl: {
    orders: [
      ...each(
        'stuur|antwoord|beantwoord|geef|bevestig|betaal',
        'wachtwoord|bankgegevens|rekening|rekeningnummer|pincode|code|geld|iban',
      ),
      ...each('klik|druk', 'hier|link'),
    ],
    leads: ['alsjeblieft', 'graag'],
  },
  ar: {
    orders: [
      ...each(
        'ارسل|ارسلي|ارسلوا|رد|ردوا|ادخل|ادخلي|ادخلوا|حول|حولوا',
        'كلمة|السر|المرور|حساب|حسابك|البنك|بنك|رمز|مال|المال|بطاقة',
      ),
      ...each('اضغط|اضغطي|اضغطوا|انقر|انقري|انقروا', 'هنا|الرابط'),
    ],
    leads: ['الرجاء'],
  },
} as const satisfies Readonly<Record<string, OrderWords>>

/** Orders in every language that a page is read in: a message may quote any of them. */
export const orderWords: Readonly<Record<keyof typeof pageLanguages, OrderWords>> = {
  en: english,
  he: hebrew,
  ...others,
}
