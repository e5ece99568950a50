import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
    description: 'De exakta personuppgifter vi har om dig, i en form som du kan ta med dig någon annanstans.',
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
};
