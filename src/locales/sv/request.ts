import type { FieldMessages, RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dagar'],
  'business-days': ['arbetsdag', 'arbetsdagar'],
  months: ['månad', 'månader'],
} as const;

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Fyll i: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: högst ${limit} tecken.`,
});

export const request: RequestMessages = {
  title: 'Gör en begäran om dina uppgifter',
  introduction: 'Det är gratis, och vi behandlar dig likadant om du frågar.',
  types: {
    access: {
      label: 'Visa mina uppgifter',
      description: 'En kopia av dina personuppgifter, och vad vi gör med dem.',
    },
    'access:categories': {
      label: 'Berätta vilka slags uppgifter ni samlar in',
      description: 'Kategorierna, var de kommer ifrån, varför vi använder dem och vem som får dem.',
    },
    'access:specific': {
      label: 'Visa mina uppgifter',
      description: 'De exakta personuppgifter vi har om dig, i en form som du kan ta med dig.',
    },
    confirmation: {
      label: 'Berätta om ni har uppgifter om mig',
      description: 'Ja eller nej, utan kopia.',
    },
    correction: {
      label: 'Rätta mina uppgifter',
      description: 'Något vi har om dig är fel eller ofullständigt.',
    },
    deletion: {
      label: 'Radera mina uppgifter',
      description: 'Vi raderar det som vi inte måste spara enligt lag. Det går inte att ångra.',
    },
    anonymisation: {
      label: 'Anonymisera eller spärra onödiga uppgifter',
      description: 'För uppgifter som är onödiga, för många eller hanteras i strid med lagen.',
    },
    restriction: {
      label: 'Sluta använda mina uppgifter tills vidare',
      description:
        'Vi sparar dem bara, till exempel medan vi kontrollerar om de stämmer (begränsning av behandling).',
    },
    portability: {
      label: 'Ge mig mina uppgifter att ta med',
      description: 'I ett vanligt format som en annan tjänst kan läsa (dataportabilitet).',
    },
    objection: {
      label: 'Invända mot hur ni använder mina uppgifter',
      description: 'Vi slutar, utom när vi har tvingande skäl. Med reklam slutar vi alltid.',
    },
    'third-parties': {
      label: 'Berätta vem som har fått mina uppgifter',
      description: 'De företag som vi har lämnat ut personuppgifter till.',
    },
    'consent:withdraw': {
      label: 'Återkalla mitt samtycke',
      description:
        'Till något som du har sagt ja till. För kakor finns inställningarna för kakor: de verkar direkt.',
    },
    'consent:information': {
      label: 'Berätta vad som händer om jag inte samtycker',
      description: 'Vad du kan säga nej till, och vad som följer av det.',
    },
    'sale:opt-out': {
      label: 'Sälj eller dela inte mina personuppgifter',
      description: 'Stoppar också riktade annonser. Gäller direkt i den här webbläsaren.',
    },
    'sale:opt-in': {
      label: 'Tillåt försäljning eller delning igen',
      description: 'Om du har tackat nej tidigare och har ändrat dig.',
    },
    'sensitive:limit': {
      label: 'Begränsa användningen av mina känsliga personuppgifter',
      description: 'Vi använder dem bara till det du har bett oss om.',
    },
    'automated-decisions:opt-out': {
      label: 'Låt inte maskiner besluta om mig',
      description: 'Ingen profilering eller automatisk teknik för viktiga beslut.',
    },
    'automated-decisions:access': {
      label: 'Förklara ett automatiskt beslut',
      description: 'Vad tekniken gjorde, och hur den kom fram till resultatet.',
    },
    'automated-decisions:review': {
      label: 'Låt en människa granska ett automatiskt beslut',
      description: 'För beslut som bara en maskin har fattat och som påverkar dig.',
    },
    'marketing:opt-out': {
      label: 'Sluta skicka reklam via e-post',
      description: 'Vi skriver ändå till dig om beställningar och ditt konto.',
    },
    'post-mortem': {
      label: 'Bestäm vad som händer med mina uppgifter efter min död',
      description: 'Om vi ska spara, radera eller lämna vidare det vi har.',
    },
    nomination: {
      label: 'Utse någon som får handla för mig',
      description: 'Om du dör eller inte längre kan får den personen använda dina rättigheter.',
    },
    'de-indexing': {
      label: 'Ta bort en länk som visar mitt namn',
      description: 'Vi slutar sprida uppgiften, eller tar bort länken ur sökresultat.',
    },
    complaint: {
      label: 'Klaga på hur ni hanterar mina uppgifter',
      description: 'Berätta vad som gick fel. Vi utreder det och skriver till dig.',
    },
    appeal: {
      label: 'Överklaga ett beslut om en tidigare begäran',
      description: 'Någon annan prövar den igen.',
    },
  },
  chooseType: 'Vad vill du att vi gör?',
  missingType: 'Välj vad du vill att vi gör.',
  chooseFiler: 'Vem gäller din begäran?',
  filers: {
    self: 'Mig själv',
    parent: 'Mitt barn, eller någon jag är vårdnadshavare för',
    agent: 'Någon som har bett mig om det',
    household: 'Mitt hushåll',
  },
  aboutYou: 'Om dig',
  aboutChild: 'Om barnet',
  aboutPerson: 'Om personen',
  yourRequest: 'Din begäran',
  optional: 'frivilligt',
  noIdentity:
    'Vi behöver inget från dig. Med en e-postadress kan vi också stoppa det där vi känner dig under den adressen.',
  fields: {
    name: text('Hela namnet', 200),
    email: {
      label: 'E-postadress',
      missing: 'Fyll i en e-postadress.',
      wrong: 'Fyll i en e-postadress som name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonnummer',
      missing: 'Fyll i ett telefonnummer.',
      wrong: 'Fyll i telefonnumret med siffror, som +1 555 010 0199.',
    },
    address: text('Postadress', 500),
    account: {
      ...text('Kundnummer eller användarnamn', 200),
      hint: 'Hjälper oss att hitta uppgifterna. Skicka aldrig ett lösenord.',
    },
    organization: text('Organisation', 200),
    message: {
      ...text('Med egna ord', 4000, 'Beskriv vad det gäller.'),
      hint: 'Skriv inte lösenord, kortnummer eller hälsouppgifter.',
    },
    nominee: text('Namn på den som får handla', 200),
    nomineeContact: text('Personens kontaktuppgifter', 500),
    reference: {
      ...text('Den tidigare begärans referens', 100),
      hint: 'Den står i bekräftelsen från oss.',
    },
    since: {
      label: 'Från den dagen',
      missing: 'Välj en dag.',
      wrong: 'Välj en dag efter år 2000.',
    },
  },
  since: {
    label: 'Hur långt tillbaka',
    year: 'De senaste 12 månaderna',
    all: 'Allt ni har',
    day: 'Från en dag som jag väljer',
  },
  declaration: 'Jag försäkrar, under straffansvar för mened, att jag är den som uppgifterna gäller.',
  authorized: 'Jag får handla för personen. Ni får be mig eller personen om bevis.',
  notConfirmed: 'Bekräfta detta för att gå vidare.',
  errorsTitle: (count) => (count === 1 ? 'Rätta en sak' : `Rätta ${count} saker`),
  answerWithin: (time) => `Du får svar inom ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Granska din begäran',
  reviewTitle: 'Stämmer allt?',
  reviewDeletion: 'Vi raderar uppgifterna för gott. Vill du ha en kopia, be om den först.',
  reviewOptIn: 'Du har tackat nej tidigare. Om du skickar detta får dina uppgifter säljas eller delas igen.',
  change: 'Ändra något',
  send: 'Skicka din begäran',
  sending: 'Skickar…',
  pressAgain: 'Tryck på knappen en gång till för att visa att du är en människa.',
  failedTitle: 'Din begäran skickades inte',
  failed: {
    offline: 'Du är offline. Din begäran skickas när du är online igen, om sidan är öppen då.',
    timeout: 'Webbplatsen svarade inte i tid.',
    network: 'Webbplatsen går inte att nå.',
    server: 'Något gick fel hos oss.',
    refused: 'Webbplatsen tog inte emot din begäran.',
    unreadable: 'Vi kan inte läsa webbplatsens svar, så vi vet inte om din begäran kom fram.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Webbplatsen är upptagen.'
      : `Webbplatsen är upptagen. Försök igen om ${seconds} sek.`,
  keptHere: 'Det du skrev finns kvar. Det skickas inte två gånger om du försöker igen.',
  tryAgain: 'Försök igen',
  optedOutHere: 'I den här webbläsaren har du redan tackat nej.',
  acceptedTitle: 'Vi har fått din begäran',
  acceptedText: 'Spara referensen. Du behöver den om du vill fråga om din begäran.',
  rows: {
    reference: 'Referens',
    secret: 'Kod för att söka',
    receivedAt: 'Mottagen',
    confirmBy: 'Vi bekräftar senast',
    expectedBy: 'Vi svarar senast',
    type: 'Begäran',
    filer: 'Gäller',
    representativeName: 'Ditt namn',
    representativeEmail: 'Din e-postadress',
  },
  sentTitle: 'Det du skickade',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  print: 'Skriv ut',
  download: 'Ladda ned',
  another: 'Gör en ny begäran',
  otherWays: 'Andra sätt att fråga',
  health:
    'Formuläret gäller inte journaler hos läkare, sjukhus eller sjukförsäkring (HIPAA). Fråga deras integritetsavdelning: adressen står i den information om integritet som de gav dig.',
  unusable: 'Formuläret går inte att använda just nu. Fråga oss på något av de här sätten.',
};
