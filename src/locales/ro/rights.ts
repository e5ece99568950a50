import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Drepturile dumneavoastră privind datele',
  introduction: (controller) =>
    `Dumneavoastră decideți asupra datelor cu caracter personal care vă privesc. Pe această pagină aflați ce puteți cere de la ${controller ?? 'noi'} și puteți trimite cererea.`,
  updated: (date) => `Ultima actualizare: ${date}.`,
  placeLabel: 'Unde locuiți',
  placeHint: 'Legea din acel loc stabilește ce drepturi aveți. Dacă nu am ghicit bine, alegeți unde locuiți.',
  elsewhere: 'Altă țară',
  stateLabel: 'Stat',
  provinceLabel: 'Provincie',
  quebec: 'Québec',
  otherProvince: 'Altă provincie sau alt teritoriu',
  otherState: 'Alt stat',
  rightsTitle: (place) => (place ? `Drepturile dumneavoastră: ${place}` : 'Drepturile dumneavoastră'),
  ask: 'Cereți acest lucru',
  optOutTitle: 'Vânzare, partajare și publicitate direcționată',
  optOutText: 'În acest browser și imediat. Nu aveți nevoie de cont și nu trebuie să dați un motiv.',
  optedOut: 'V-ați opus.',
  notOptedOut: 'Nu v-ați opus.',
  optOut: 'Mă opun acum',
  advertisingOff: 'Modulele cookie pentru publicitate sunt dezactivate.',
  advertisingOn: 'Modulele cookie pentru publicitate sunt activate, pentru că v-ați dat consimțământul.',
  turnOff: 'Dezactivați-le',
  settings: 'Setări cookie',
  signal: 'Browserul dumneavoastră trimite Global Privacy Control, iar noi îl respectăm.',
  noSignal:
    'Browserul dumneavoastră nu trimite semnalul Global Privacy Control. Cu acest semnal, fiecare site află că vă opuneți.',
  noRetaliation:
    'Orice ați cere, primiți același serviciu la același preț (Cal. Civ. Code § 1798.125 și legile altor state).',
  contactTitle: 'Cui îi puteți scrie',
  contacts: {
    office: 'Biroul de confidențialitate',
    officer: 'Responsabil cu protecția datelor (DPO)',
    euRepresentative: 'Reprezentant în Uniunea Europeană',
    ukRepresentative: 'Reprezentant în Regatul Unit',
  },
  complaintTitle: 'Dacă răspunsul nostru nu vă mulțumește',
  complaint: {
    eu: () =>
      'Puteți depune o plângere la autoritatea de protecție a datelor din locul în care locuiți, lucrați sau în care credeți că s-a încălcat legea (art. 77 RGPD) și vă puteți adresa instanței.',
    uk: () =>
      'Depuneți mai întâi o plângere la noi: confirmăm primirea în termen de 30 de zile și vă comunicăm rezultatul fără întârzieri nejustificate. Apoi vă puteți adresa autorității Information Commissioner și instanței.',
    california: () =>
      'Puteți depune o plângere la California Privacy Protection Agency sau la procurorul general (Attorney General) al Californiei.',
    states: () =>
      'Contestați mai întâi decizia la noi: alegeți „Contestarea deciziei privind o cerere anterioară” în formular. Dacă respingem contestația, puteți depune o plângere la procurorul general (attorney general) al statului dumneavoastră.',
    in: () =>
      'Depuneți mai întâi o plângere la noi. Dacă răspunsul nostru nu rezolvă problema, vă puteți adresa autorității Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Puteți depune o plângere la această autoritate: ${authority}.`
        : 'Puteți depune o plângere la autoritatea de protecție a datelor din țara dumneavoastră, dacă există una.',
  },
  customersTitle: 'Dacă ne cunoașteți printr-o altă firmă',
  customers:
    'Prelucrăm date cu caracter personal și pentru firme care ne sunt clienți, numai după instrucțiunile lor. Dacă v-ați dat datele uneia dintre ele, adresați-vă acelei firme: ea decide, iar noi o ajutăm să vă răspundă.',
  industryTitle: 'Refuzul publicității direcționate pe alte site-uri',
  industry:
    'Industria publicității are pagini proprii, unde vă puteți comunica refuzul mai multor firme deodată:',
};
