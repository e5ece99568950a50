type Words = Readonly<Record<string, unknown>>;

/** What stands in the places of a sentence. Everything else is given the name of a company. */
const parts: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  en: {
    'banner.choice': ['extra features, statistics and advertising', undefined],
    'banner.notice': ['extra features and statistics', undefined],
    'banner.change': ['Cookie settings'],
    'banner.signal': ['advertising'],
    'gate.explanation': ['Acme', 'advertising'],
    'gate.alwaysPurposes': ['advertising'],
    'preferences.someOn': [1, 2],
    'preferences.vendors': [2],
    'declaration.record': ['12 months'],
    'declaration.purposes': ['advertising'],
    'request.errorsTitle': [2],
    'request.answerWithin': ['45 days'],
    'request.time': [2, 'months'],
    'request.busy': [30],
    'rights.rightsTitle': ['California'],
    'rights.complaint.other': [undefined],
  },
  de: {
    'banner.choice': ['Zusatzfunktionen, Statistik und Werbung', undefined],
    'banner.notice': ['Zusatzfunktionen und Statistik', undefined],
    'banner.change': ['Cookie-Einstellungen'],
    'banner.signal': ['Werbung'],
    'gate.explanation': ['Acme', 'Werbung'],
    'gate.alwaysPurposes': ['Werbung'],
    'preferences.someOn': [1, 2],
    'preferences.vendors': [2],
    'declaration.record': ['12 Monate'],
    'declaration.purposes': ['Werbung'],
    'request.errorsTitle': [2],
    'request.answerWithin': ['45 Tagen'],
    'request.time': [2, 'months'],
    'request.busy': [30],
    'rights.rightsTitle': ['Kalifornien'],
    'rights.complaint.other': [undefined],
  },
};

/** Where a law stands is for those who look it up, and read over by everybody else. */
const citation = / ?\((?:Art\.|Cal\.|\d+ CCR|HIPAA|Notice of|under penalty)[^)]*\)/g;

export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Every text of a language with its place, as somebody reads it. */
export function textsOf(words: object, language: 'en' | 'de', path = ''): Text[] {
  return Object.entries(words as Words).flatMap(([key, value]) => {
    const inner = path ? `${path}.${key}` : key;
    if (typeof value === 'object') return textsOf(value as Words, language, inner);
    const text =
      typeof value === 'function'
        ? (value as (...all: readonly unknown[]) => string)(...(parts[language]![inner] ?? ['Acme', 'Acme']))
        : (value as string);
    return [{ path: inner, text: text.replace(citation, '') }];
  });
}
