import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Näidake mulle minu andmeid',
    description: 'Koopia isikuandmetest, mis meil teie kohta on, ja see, mida nendega teeme.',
  },
  'access:categories': {
    label: 'Öelge, mis liiki andmeid te kogute',
    description: 'Teabe liigid, kust see pärineb, miks me seda kasutame ja kes selle saab.',
  },
  'access:specific': {
    label: 'Näidake mulle minu andmeid',
    description: 'Täpsed isikuandmed, mis meil teie kohta on, kujul, mille saate mujale kaasa võtta.',
  },
  confirmation: {
    label: 'Öelge, kas teil on andmeid minu kohta',
    description: 'Jah või ei, ilma koopiata.',
  },
  correction: {
    label: 'Parandage minu andmed',
    description: 'Midagi, mis meil teie kohta on, on vale või puudulik.',
  },
  deletion: {
    label: 'Kustutage minu andmed',
    description: 'Kustutame kõik, mida me ei pea seaduse järgi säilitama. Seda ei saa tagasi võtta.',
  },
  anonymisation: {
    label: 'Muutke andmed, mida te ei vaja, anonüümseks või sulgege need',
    description: 'Kui andmed on tarbetud, neid on liiga palju või neid töödeldakse seaduse vastaselt.',
  },
  restriction: {
    label: 'Ärge praegu minu andmeid kasutage',
    description:
      'Säilitame neid ega tee nendega midagi muud, näiteks seni, kuni kontrollime, kas need on õiged (töötlemise piiramine).',
  },
  portability: {
    label: 'Andke mulle minu andmed, et saaksin need mujale viia',
    description: 'Tavalises vormingus, mida teine teenus oskab lugeda (andmete ülekandmine).',
  },
  objection: {
    label: 'Esitan vastuväite sellele, kuidas minu andmeid kasutate',
    description: 'Lõpetame, kui meil ei ole mõjuvat põhjust jätkata. Reklaami puhul lõpetame alati.',
  },
  'third-parties': {
    label: 'Öelge, kes on minu andmeid saanud',
    description: 'Ettevõtted, kellele oleme isikuandmeid andnud.',
  },
  'consent:withdraw': {
    label: 'Võtan oma nõusoleku tagasi',
    description:
      'Mis tahes nõusoleku, mille olete kunagi andnud. Küpsiste puhul kasutage küpsiste seadeid: need toimivad kohe.',
  },
  'consent:information': {
    label: 'Öelge, mis juhtub, kui ma nõusolekut ei anna',
    description: 'Millest saate keelduda ja mis sellest järgneb.',
  },
  'sale:opt-out': {
    label: 'Ärge müüge ega jagage minu isikuandmeid',
    description: 'Peatab ka suunatud reklaami. Hakkab selles brauseris kohe kehtima.',
  },
  'sale:opt-in': {
    label: 'Luban oma andmeid jälle müüa või jagada',
    description: 'Kui loobusite varem ja mõtlesite ümber.',
  },
  'sensitive:limit': {
    label: 'Piirake minu tundlike isikuandmete kasutamist',
    description: 'Kasutame neid ainult selleks, mida olete meil teha palunud.',
  },
  'automated-decisions:opt-out': {
    label: 'Ärge laske masinatel minu üle otsustada',
    description: 'Oluliste otsuste puhul ei kasutata profiilianalüüsi ega automaatset tehnoloogiat.',
  },
  'automated-decisions:access': {
    label: 'Selgitage automaatset otsust',
    description: 'Mida tehnoloogia tegi ja kuidas see tulemuseni jõudis.',
  },
  'automated-decisions:review': {
    label: 'Laske automaatne otsus inimesel üle vaadata',
    description: 'Kui otsuse tegi ainult masin ja see mõjutab teid.',
  },
  'marketing:opt-out': {
    label: 'Ärge saatke mulle enam reklaamkirju',
    description: 'Tellimuste ja teie konto kohta kirjutame teile ka edaspidi.',
  },
  'post-mortem': {
    label: 'Otsustan, mis saab minu andmetest pärast minu surma',
    description: 'Juhised, kas säilitada, kustutada või edasi anda see, mis meil on.',
  },
  nomination: {
    label: 'Nimetan kellegi, kes võib minu eest tegutseda',
    description: 'Kui surete või ei saa enam ise tegutseda, võib see inimene teie õigusi kasutada.',
  },
  'de-indexing': {
    label: 'Eemaldage link, mis näitab minu nime',
    description: 'Me ei levita teavet enam või eemaldame lingi otsingutulemustest.',
  },
  complaint: {
    label: 'Kaeban selle üle, kuidas te minu andmetega ümber käite',
    description: 'Kirjeldage, mis läks valesti. Uurime seda ja kirjutame teile.',
  },
  appeal: {
    label: 'Vaidlustan otsuse varasema taotluse kohta',
    description: 'Keegi teine vaatab selle uuesti läbi.',
  },
};
