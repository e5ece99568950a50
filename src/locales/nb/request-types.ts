import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Vis meg opplysningene mine',
    description: 'En kopi av personopplysningene vi har om deg, og hva vi gjør med dem (innsyn).',
  },
  'access:categories': {
    label: 'Fortell meg hva slags opplysninger dere samler inn',
    description:
      'Kategoriene av opplysninger, hvor de kommer fra, hvorfor vi bruker dem, og hvem som får dem.',
  },
  'access:specific': {
    label: 'Vis meg opplysningene mine',
    description: 'De konkrete personopplysningene vi har om deg, i en form du kan ta med deg et annet sted.',
  },
  confirmation: {
    label: 'Fortell meg om dere har opplysninger om meg',
    description: 'Ja eller nei, uten kopi.',
  },
  correction: {
    label: 'Rett opplysningene mine',
    description: 'Noe vi har om deg, er feil eller ufullstendig.',
  },
  deletion: {
    label: 'Slett opplysningene mine',
    description: 'Vi sletter det loven ikke krever at vi beholder. Det kan ikke angres.',
  },
  anonymisation: {
    label: 'Anonymiser eller sperr opplysninger dere ikke trenger',
    description: 'For opplysninger som er unødvendige, for mange eller behandlet i strid med loven.',
  },
  restriction: {
    label: 'Ikke bruk opplysningene mine inntil videre',
    description:
      'Vi oppbevarer dem og gjør ikke noe annet med dem, for eksempel mens vi sjekker om de stemmer (begrensning av behandling).',
  },
  portability: {
    label: 'Gi meg opplysningene mine, så jeg kan ta dem med et annet sted',
    description: 'I et vanlig format som en annen tjeneste kan lese (dataportabilitet).',
  },
  objection: {
    label: 'Jeg protesterer mot hvordan dere bruker opplysningene mine',
    description:
      'Vi slutter, med mindre vi har tvingende grunner til å fortsette. Med reklame slutter vi alltid.',
  },
  'third-parties': {
    label: 'Fortell meg hvem som har fått opplysningene mine',
    description: 'Selskapene vi har utlevert personopplysninger til.',
  },
  'consent:withdraw': {
    label: 'Jeg trekker tilbake samtykket mitt',
    description:
      'Til hva som helst du en gang har samtykket til. For informasjonskapsler: Bruk innstillingene for cookies, de virker med en gang.',
  },
  'consent:information': {
    label: 'Fortell meg hva som skjer hvis jeg ikke samtykker',
    description: 'Hva du kan si nei til, og hva det fører til.',
  },
  'sale:opt-out': {
    label: 'Ikke selg eller del personopplysningene mine',
    description: 'Stopper også målrettede annonser. Det gjelder i denne nettleseren med en gang.',
  },
  'sale:opt-in': {
    label: 'Jeg tillater salg eller deling igjen',
    description: 'Hvis du har reservert deg før og har ombestemt deg.',
  },
  'sensitive:limit': {
    label: 'Begrens bruken av mine sensitive personopplysninger',
    description: 'Vi bruker dem bare til det du har bedt oss om å gjøre.',
  },
  'automated-decisions:opt-out': {
    label: 'Ikke la maskiner ta avgjørelser om meg',
    description: 'Ingen profilering eller automatisk teknologi for viktige avgjørelser.',
  },
  'automated-decisions:access': {
    label: 'Forklar en automatisert avgjørelse',
    description: 'Hva teknologien gjorde, og hvordan den kom fram til resultatet.',
  },
  'automated-decisions:review': {
    label: 'La et menneske se på en automatisert avgjørelse',
    description: 'For avgjørelser som bare en maskin har tatt, og som påvirker deg.',
  },
  'marketing:opt-out': {
    label: 'Stopp reklame på e-post',
    description: 'Vi skriver fortsatt til deg om bestillinger og kontoen din.',
  },
  'post-mortem': {
    label: 'Jeg bestemmer hva som skal skje med opplysningene mine etter min død',
    description: 'Instrukser om å beholde, slette eller gi videre det vi har.',
  },
  nomination: {
    label: 'Jeg velger noen som kan handle for meg',
    description: 'Hvis du dør eller ikke lenger kan handle selv, får denne personen bruke rettighetene dine.',
  },
  'de-indexing': {
    label: 'Fjern en lenke som viser navnet mitt',
    description: 'Vi slutter å spre opplysningen, eller fjerner lenken fra søkeresultater.',
  },
  complaint: {
    label: 'Jeg klager på hvordan dere behandler opplysningene mine',
    description: 'Fortell oss hva som gikk galt. Vi undersøker det og skriver til deg.',
  },
  appeal: {
    label: 'Jeg ber om ny vurdering av avgjørelsen om en tidligere henvendelse',
    description: 'Noen andre ser på avgjørelsen en gang til.',
  },
};
