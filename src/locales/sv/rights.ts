import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Dina integritetsrättigheter',
  introduction: (controller) =>
    `Du bestämmer över dina personuppgifter. Här kan du läsa vad du kan begära av ${controller ?? 'oss'}, och skicka din begäran.`,
  updated: (date) => `Senast uppdaterad den ${date}.`,
  placeLabel: 'Var du bor',
  placeHint: 'Lagen där avgör vilka rättigheter du har. Om vi gissade fel kan du välja själv.',
  elsewhere: 'Ett annat land',
  stateLabel: 'Delstat',
  provinceLabel: 'Provins',
  quebec: 'Québec',
  otherProvince: 'En annan provins eller ett territorium',
  otherState: 'En annan delstat',
  rightsTitle: (place) => (place ? `Dina rättigheter: ${place}` : 'Dina rättigheter'),
  ask: 'Begär detta',
  optOutTitle: 'Försäljning, delning och riktade annonser',
  optOutText: 'I den här webbläsaren, och direkt. Du behöver inget konto och inga skäl.',
  optedOut: 'Du har tackat nej.',
  notOptedOut: 'Du har inte tackat nej.',
  optOut: 'Tacka nej nu',
  advertisingOff: 'Kakor för annonser är av.',
  advertisingOn: 'Kakor för annonser är på, eftersom du har sagt ja till dem.',
  turnOff: 'Stäng av dem',
  settings: 'Inställningar för kakor',
  signal: 'Din webbläsare skickar Global Privacy Control, och vi följer det.',
  noSignal:
    'Din webbläsare skickar ingen signal med Global Privacy Control. Med en sådan får varje webbplats veta att du tackar nej.',
  noRetaliation:
    'Vad du än begär får du samma tjänst till samma pris (Cal. Civ. Code § 1798.125, och andra delstaters lagar).',
  contactTitle: 'Vem du kan skriva till',
  contacts: {
    office: 'Integritetsavdelning',
    officer: 'Dataskyddsombud',
    euRepresentative: 'Företrädare i Europeiska unionen',
    ukRepresentative: 'Företrädare i Storbritannien',
  },
  complaintTitle: 'Om du inte är nöjd med vårt svar',
  complaint: {
    eu: () =>
      'Du kan klaga hos dataskyddsmyndigheten där du bor eller arbetar, eller där du anser att lagen har brutits (artikel 77 i dataskyddsförordningen, GDPR), och gå till domstol.',
    uk: () =>
      'Klaga först hos oss: vi bekräftar inom 30 dagar att vi har fått ditt klagomål och berättar utan onödigt dröjsmål vad det ledde till. Därefter kan du vända dig till Information Commissioner, och gå till domstol.',
    california: () =>
      'Du kan klaga hos California Privacy Protection Agency eller hos Kaliforniens justitieminister (Attorney General).',
    states: () =>
      'Överklaga först hos oss: välj ”Jag överklagar ett beslut” i formuläret. Om vi avslår överklagandet kan du klaga hos din delstats justitieminister (attorney general).',
    in: () =>
      'Framför ditt klagomål till oss först. Om vårt svar inte löser det kan du klaga hos Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Du kan klaga hos den här myndigheten: ${authority}.`
        : 'Du kan klaga hos dataskyddsmyndigheten i ditt land, om det finns en.',
  },
  customersTitle: 'Om du känner oss genom ett annat företag',
  customers:
    'Vi hanterar också personuppgifter åt företag som är våra kunder, och bara enligt deras anvisningar. Om du gav dina uppgifter till ett av dem, fråga det företaget: det bestämmer, och vi hjälper det att svara dig.',
  industryTitle: 'Tacka nej till annonser på andra webbplatser',
  industry: 'Annonsbranschen har egna sidor där du kan säga till många företag på en gång:',
};
