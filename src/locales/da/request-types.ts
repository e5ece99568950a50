import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Vis mig mine oplysninger',
    description: 'En kopi af de personoplysninger, vi har om dig, og hvad vi gør med dem (indsigt).',
  },
  'access:categories': {
    label: 'Fortæl mig, hvilke slags oplysninger I indsamler',
    description:
      'Kategorierne af oplysninger, hvor de kommer fra, hvorfor vi bruger dem, og hvem der får dem.',
  },
  'access:specific': {
    label: 'Vis mig mine oplysninger',
    description:
      'De præcise personoplysninger, vi har om dig, i en form, du kan tage med dig et andet sted hen.',
  },
  confirmation: {
    label: 'Fortæl mig, om I har oplysninger om mig',
    description: 'Ja eller nej, uden kopi.',
  },
  correction: {
    label: 'Ret mine oplysninger',
    description: 'Noget, vi har om dig, er forkert eller mangelfuldt (berigtigelse).',
  },
  deletion: {
    label: 'Slet mine oplysninger',
    description: 'Vi sletter det, som loven ikke kræver, at vi gemmer. Det kan ikke fortrydes.',
  },
  anonymisation: {
    label: 'Anonymiser eller bloker oplysninger, I ikke har brug for',
    description: 'For oplysninger, der er unødvendige, for mange eller behandles i strid med loven.',
  },
  restriction: {
    label: 'Lad være med at bruge mine oplysninger indtil videre',
    description:
      'Vi gemmer dem og gør ikke andet med dem, for eksempel mens vi tjekker, om de er rigtige (begrænsning af behandling).',
  },
  portability: {
    label: 'Giv mig mine oplysninger, så jeg kan tage dem med et andet sted hen',
    description: 'I et almindeligt format, som en anden tjeneste kan læse (dataportabilitet).',
  },
  objection: {
    label: 'Jeg gør indsigelse mod jeres brug af mine oplysninger',
    description:
      'Vi stopper, medmindre vi har vægtige grunde til at fortsætte. Med reklamer stopper vi altid.',
  },
  'third-parties': {
    label: 'Fortæl mig, hvem der har fået mine oplysninger',
    description: 'De firmaer, som vi har videregivet personoplysninger til.',
  },
  'consent:withdraw': {
    label: 'Jeg trækker mit samtykke tilbage',
    description:
      'Til hvad som helst, du engang har givet samtykke til. For cookies: Brug cookieindstillingerne, de virker straks.',
  },
  'consent:information': {
    label: 'Fortæl mig, hvad der sker, hvis jeg ikke giver samtykke',
    description: 'Hvad du kan sige nej til, og hvad det fører til.',
  },
  'sale:opt-out': {
    label: 'Sælg ikke og del ikke mine personoplysninger',
    description: 'Stopper også målrettede annoncer. Det virker straks i denne browser.',
  },
  'sale:opt-in': {
    label: 'Jeg tillader salg eller deling igen',
    description: 'Hvis du har valgt det fra og har skiftet mening.',
  },
  'sensitive:limit': {
    label: 'Begræns brugen af mine følsomme personoplysninger',
    description: 'Vi bruger dem kun til det, du har bedt os om at gøre.',
  },
  'automated-decisions:opt-out': {
    label: 'Lad ikke maskiner træffe afgørelser om mig',
    description: 'Ingen profilering eller automatisk teknologi til vigtige afgørelser.',
  },
  'automated-decisions:access': {
    label: 'Forklar en automatisk afgørelse',
    description: 'Hvad teknologien gjorde, og hvordan den nåede sit resultat.',
  },
  'automated-decisions:review': {
    label: 'Lad et menneske se på en automatisk afgørelse',
    description: 'For afgørelser, som kun en maskine har truffet, og som påvirker dig.',
  },
  'marketing:opt-out': {
    label: 'Stop reklamer på e-mail',
    description: 'Vi skriver stadig til dig om ordrer og din konto.',
  },
  'post-mortem': {
    label: 'Jeg bestemmer, hvad der skal ske med mine oplysninger efter min død',
    description: 'Instrukser om at gemme, slette eller videregive det, vi har.',
  },
  nomination: {
    label: 'Jeg udpeger en, der må handle for mig',
    description: 'Hvis du dør eller ikke længere kan handle, må personen bruge dine rettigheder.',
  },
  'de-indexing': {
    label: 'Fjern et link, der viser mit navn',
    description: 'Vi holder op med at sprede oplysningen eller fjerner linket fra søgeresultater.',
  },
  complaint: {
    label: 'Jeg klager over, hvordan I behandler mine oplysninger',
    description: 'Fortæl os, hvad der gik galt. Vi undersøger det og skriver til dig.',
  },
  appeal: {
    label: 'Jeg beder om en ny vurdering af en afgørelse om en tidligere anmodning',
    description: 'En anden ser på den igen.',
  },
};
