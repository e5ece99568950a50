const negative = {
  en: `(?:not|no|never|none|nothing|nobody|cannot|without|\\w+n[’']t)`,
  de: '(?:nicht|nichts|nie|niemals|niemand|ohne|kein\\w*)',
};

/** A negation of a negation in the same part of a sentence: "not without", but neither "no account and no reason" nor two clauses. */
const doubleNegative = (word: string) =>
  new RegExp(
    `\\b${word}\\b(?:(?!\\b(?:and|or|nor|und|oder|noch)\\b)[^,.;:!?])*\\b(?:${word}|un\\w+less)\\b`,
    'iu',
  );

/** What a sentence must not do to whoever reads it. */
export const pressure: Readonly<Record<'en' | 'de', Readonly<Record<string, RegExp>>>> = {
  en: {
    'negates twice': doubleNegative(negative.en),
    'makes feel guilty':
      /\b(?:sorry to|unfortunately|sadly|disappoint\w*|help us (?:survive|grow)|support us|we (?:value|care about|respect) your privacy|don[’']t care|miss(?:ing)? out|are you sure|really want)\b/i,
    hurries:
      /\b(?:now or never|hurry|urgent\w*|immediately|last chance|only today|expires?|before it[’']s too late|act now|limited)\b|!/i,
    'praises saying yes':
      /\b(?:best|better|full|optimal|improved|recommended|enhance\w*|personali[sz]ed) (?:experience|service|site|choice)\b|\brecommended\b/i,
    'warns of saying no':
      /\b(?:may|might|could|will) not (?:work|function)|\blose (?:access|features)|\blimited (?:experience|features)/i,
  },
  de: {
    'negates twice': doubleNegative(negative.de),
    'makes feel guilty':
      /\b(?:leider|bedauer\w*|enttäusch\w*|schade|unterstützen Sie uns|helfen Sie uns|Ihre Privatsphäre ist uns wichtig|verpassen|entgeht|wirklich (?:ablehnen|nicht)|sind Sie sicher)\b/i,
    hurries:
      /\b(?:beeilen|eilig|dringend|sofort handeln|letzte Chance|nur heute|läuft (?:bald )?ab|jetzt oder nie|bevor es zu spät)\b|!/i,
    'praises saying yes':
      /\b(?:beste[srn]?|besseres?|volle[srn]?|optimale[srn]?|empfohlene?[srn]?|personalisierte[srn]?) (?:Erlebnis|Nutzung|Erfahrung|Auswahl)|\bempfohlen\b/i,
    'warns of saying no':
      /\b(?:eingeschränkt|nicht (?:richtig|vollständig|wie gewohnt) funktion\w*|gehen verloren|nur begrenzt)\b/i,
  },
};
