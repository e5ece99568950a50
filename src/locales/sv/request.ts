import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dag', 'dagar'],
  'business-days': ['arbetsdag', 'arbetsdagar'],
  months: ['månad', 'månader'],
} as const;

export const request: RequestMessages = {
  title: 'Gör en begäran om dina uppgifter',
  introduction: 'Det är gratis, och din begäran ändrar inte hur vi behandlar dig.',
  types: {
    access: {
      label: 'Visa mina uppgifter',
      description: 'En kopia av de personuppgifter vi har om dig, och vad vi gör med dem.',
    },
    'access:categories': {
      label: 'Berätta vilka slags uppgifter ni samlar in',
      description:
        'Kategorierna av uppgifter, var de kommer ifrån, varför vi använder dem och vem som får dem.',
    },
    'access:specific': {
      label: 'Visa mina uppgifter',
      description:
        'De exakta personuppgifter vi har om dig, i en form som du kan ta med dig någon annanstans.',
    },
    confirmation: { label: 'Svara på om ni har uppgifter om mig', description: 'Ja eller nej, utan kopia.' },
    correction: {
      label: 'Rätta mina uppgifter',
      description: 'Något vi har om dig är fel eller ofullständigt.',
    },
    deletion: {
      label: 'Radera mina uppgifter',
      description: 'Vi raderar det som vi inte måste spara enligt lag. Det går inte att ångra.',
    },
    anonymisation: {
      label: 'Anonymisera eller spärra uppgifter som ni inte behöver',
      description: 'För uppgifter som är onödiga, för många eller hanteras i strid med lagen.',
    },
    restriction: {
      label: 'Sluta använda mina uppgifter tills vidare',
      description:
        'Vi sparar dem och gör inget annat med dem, till exempel medan vi kontrollerar om de stämmer (begränsning av behandling).',
    },
    portability: {
      label: 'Ge mig mina uppgifter att ta med någon annanstans',
      description: 'I ett vanligt format som en annan tjänst kan läsa (dataportabilitet).',
    },
    objection: {
      label: 'Jag invänder mot hur ni använder mina uppgifter',
      description: 'Vi slutar, utom när vi har tvingande skäl att fortsätta. Med reklam slutar vi alltid.',
    },
    'third-parties': {
      label: 'Berätta vem som har fått mina uppgifter',
      description: 'De företag som vi har lämnat ut personuppgifter till.',
    },
    'consent:withdraw': {
      label: 'Jag återkallar mitt samtycke',
      description:
        'Till vad som helst som du en gång har samtyckt till. Använd inställningarna för kakor när det gäller kakor: de verkar direkt.',
    },
    'consent:information': {
      label: 'Berätta vad som händer om jag inte samtycker',
      description: 'Vad du kan säga nej till, och vad som följer av det.',
    },
    'sale:opt-out': {
      label: 'Sälj inte och dela inte mina personuppgifter',
      description: 'Stoppar också riktade annonser. Börjar gälla direkt i den här webbläsaren.',
    },
    'sale:opt-in': {
      label: 'Jag tillåter försäljning eller delning igen',
      description: 'Om du har tackat nej tidigare och har ändrat dig.',
    },
    'sensitive:limit': {
      label: 'Begränsa användningen av mina känsliga personuppgifter',
      description: 'Vi använder dem bara till det du har bett oss göra.',
    },
    'automated-decisions:opt-out': {
      label: 'Låt inte maskiner besluta om mig',
      description: 'Ingen profilering eller automatisk teknik för viktiga beslut.',
    },
    'automated-decisions:access': {
      label: 'Förklara ett automatiserat beslut',
      description: 'Vad tekniken gjorde, och hur den kom fram till resultatet.',
    },
    'automated-decisions:review': {
      label: 'Låt en människa granska ett automatiserat beslut',
      description: 'För beslut som bara en maskin har fattat och som påverkar dig.',
    },
    'marketing:opt-out': {
      label: 'Sluta skicka reklam via e-post',
      description: 'Vi skriver fortfarande till dig om beställningar och ditt konto.',
    },
    'post-mortem': {
      label: 'Jag bestämmer vad som ska hända med mina uppgifter efter min död',
      description: 'Instruktioner om att spara, radera eller lämna vidare det vi har.',
    },
    nomination: {
      label: 'Jag utser någon som får handla för mig',
      description: 'Om du dör eller inte längre kan handla får den personen använda dina rättigheter.',
    },
    'de-indexing': {
      label: 'Ta bort en länk som visar mitt namn',
      description: 'Vi slutar sprida uppgiften, eller tar bort länken ur sökresultat.',
    },
    complaint: {
      label: 'Jag klagar på hur ni hanterar mina uppgifter',
      description: 'Berätta vad som gick fel. Vi utreder det och skriver till dig.',
    },
    appeal: {
      label: 'Jag överklagar ett beslut om en tidigare begäran',
      description: 'Någon annan prövar den igen.',
    },
  },
  chooseType: 'Vad vill du att vi gör?',
  missingType: 'Välj vad du vill att vi gör.',
  chooseFiler: 'Vem gäller din begäran?',
  filers: {
    self: 'Mig själv',
    parent: 'Mitt barn, eller någon jag är vårdnadshavare för',
    agent: 'Någon som har gett mig i uppdrag att handla',
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
    name: { label: 'Hela namnet', missing: 'Fyll i hela namnet.', wrong: 'Korta namnet till 200 tecken.' },
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
    address: {
      label: 'Postadress',
      missing: 'Fyll i postadressen.',
      wrong: 'Korta adressen till 500 tecken.',
    },
    account: {
      label: 'Kundnummer eller användarnamn',
      hint: 'Hjälper oss att hitta uppgifterna. Skicka aldrig ett lösenord till oss.',
      missing: 'Fyll i kundnumret eller användarnamnet.',
      wrong: 'Korta texten till 200 tecken.',
    },
    organization: {
      label: 'Organisation',
      missing: 'Fyll i organisationen.',
      wrong: 'Korta organisationens namn till 200 tecken.',
    },
    message: {
      label: 'Med egna ord',
      hint: 'Skriv inte lösenord, kortnummer eller hälsouppgifter.',
      missing: 'Beskriv vad det gäller.',
      wrong: 'Korta texten till 4000 tecken.',
    },
    nominee: {
      label: 'Namn på den som får handla',
      missing: 'Fyll i namnet på den som får handla.',
      wrong: 'Korta namnet till 200 tecken.',
    },
    nomineeContact: {
      label: 'Hur vi når den personen',
      missing: 'Fyll i en adress eller ett telefonnummer till den personen.',
      wrong: 'Korta texten till 500 tecken.',
    },
    reference: {
      label: 'Referens för den tidigare begäran',
      hint: 'Den står i bekräftelsen som vi skickade.',
      missing: 'Fyll i referensen för den tidigare begäran.',
      wrong: 'Korta referensen till 100 tecken.',
    },
    since: {
      label: 'Från och med den här dagen',
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
  declaration:
    'Jag försäkrar på heder och samvete, under straffansvar, att jag är den person vars uppgifter jag begär.',
  authorized: 'Jag har rätt att handla för personen. Ni får be mig eller personen om bevis.',
  notConfirmed: 'Bekräfta detta för att gå vidare.',
  errorsTitle: (count) => (count === 1 ? 'Rätta en sak' : `Rätta ${count} saker`),
  answerWithin: (time) => `Du får svar inom ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Granska din begäran',
  reviewTitle: 'Stämmer allt?',
  reviewDeletion: 'Vi raderar uppgifterna för gott. Vill du ha en kopia, be om den först.',
  reviewOptIn:
    'Du har tackat nej tidigare. Om du skickar detta tillåter du igen att dina uppgifter säljs eller delas.',
  change: 'Ändra något',
  send: 'Skicka din begäran',
  sending: 'Skickar…',
  pressAgain: 'Tryck på knappen en gång till för att visa att du inte är en maskin.',
  failedTitle: 'Din begäran skickades inte',
  failed: {
    offline: 'Du är offline. Din begäran skickas så snart du är online igen, om den här sidan är öppen då.',
    timeout: 'Webbplatsen svarade inte i tid.',
    network: 'Webbplatsen gick inte att nå.',
    server: 'Något gick fel hos oss.',
    refused: 'Webbplatsen tog inte emot din begäran.',
    unreadable: 'Vi kan inte läsa webbplatsens svar, så vi vet inte om din begäran kom fram.',
  },
  busy: (seconds) =>
    `Webbplatsen är upptagen.${seconds === undefined ? '' : ` Försök igen om ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.`}`,
  keptHere: 'Det du skrev finns kvar. Det skickas inte två gånger om du försöker igen.',
  tryAgain: 'Försök igen',
  optedOutHere: 'I den här webbläsaren har du redan tackat nej: den delen är klar.',
  acceptedTitle: 'Vi har fått din begäran',
  acceptedText: 'Spara referensen. Du behöver den om du vill fråga om din begäran.',
  rows: {
    reference: 'Referens',
    secret: 'Kod för att slå upp den',
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
  otherWays: 'Andra sätt att göra en begäran',
  health:
    'Det här formuläret gäller inte journaler som läkare, sjukhus eller sjukförsäkring förvarar (HIPAA). Fråga deras integritetsavdelning: adressen står i den information om integritet (notice of privacy practices) som de gav dig.',
  unusable: 'Det här formuläret går inte att använda just nu. Fråga oss på något av de här sätten.',
};
