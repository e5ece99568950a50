import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Jūsu privātuma tiesības',
  introduction: (controller) =>
    `Par saviem personas datiem lemjat jūs. Šajā lapā ${controller ? `${controller} pasaka, ko varat lūgt, un pieņem` : 'pasakām, ko varat mums lūgt, un pieņemam'} jūsu pieprasījumu.`,
  updated: (date) => `Pēdējo reizi atjaunināts: ${date}.`,
  placeLabel: 'Kur jūs dzīvojat',
  placeHint:
    'Kādas tiesības jums ir, nosaka tās vietas likums. Ja uzminējām nepareizi, izvēlieties savu vietu.',
  elsewhere: 'Cita valsts',
  stateLabel: 'Štats',
  provinceLabel: 'Province',
  quebec: 'Kvebeka',
  otherProvince: 'Cita province vai teritorija',
  otherState: 'Cits štats',
  rightsTitle: (place) => (place ? `Jūsu tiesības: ${place}` : 'Jūsu tiesības'),
  ask: 'Lūgt šo',
  optOutTitle: 'Pārdošana, kopīgošana un mērķēta reklāma',
  optOutText: 'Šajā pārlūkā un uzreiz. Konts nav vajadzīgs, un iemesls nav jāsaka.',
  optedOut: 'Jūsu atteikums ir spēkā.',
  notOptedOut: 'Jūsu atteikums nav saņemts.',
  optOut: 'Atteikties tagad',
  advertisingOff: 'Reklāmas sīkdatnes ir izslēgtas.',
  advertisingOn: 'Reklāmas sīkdatnes ir ieslēgtas, jo jūs tām piekritāt.',
  turnOff: 'Izslēgt',
  settings: 'Sīkdatņu iestatījumi',
  signal: 'Jūsu pārlūks sūta Global Privacy Control, un mēs to ievērojam.',
  noSignal:
    'Jūsu pārlūks nesūta signālu Global Privacy Control. Ar to katra vietne uzzina, ka jūs atsakāties.',
  noRetaliation:
    'Lai ko jūs lūgtu, jūs saņemat to pašu pakalpojumu par to pašu cenu (Cal. Civ. Code § 1798.125 un citu štatu likumi).',
  contactTitle: 'Kam rakstīt',
  contacts: {
    office: 'Privātuma nodaļa',
    officer: 'Datu aizsardzības speciālists',
    euRepresentative: 'Pārstāvis Eiropas Savienībā',
    ukRepresentative: 'Pārstāvis Apvienotajā Karalistē',
  },
  complaintTitle: 'Ja mūsu atbilde jūs neapmierina',
  complaint: {
    eu: () =>
      'Jūs varat sūdzēties datu aizsardzības iestādē tur, kur dzīvojat, strādājat vai kur, jūsuprāt, pārkāpts likums (VDAR 77. pants), un vērsties tiesā.',
    uk: () =>
      'Vispirms sūdzieties mums: sūdzības saņemšanu apstiprināsim 30 dienu laikā un par rezultātu paziņosim bez nepamatotas kavēšanās. Pēc tam varat vērsties iestādē Information Commissioner un tiesā.',
    california: () =>
      'Jūs varat sūdzēties iestādē California Privacy Protection Agency vai Kalifornijas ģenerālprokuroram (Attorney General).',
    states: () =>
      'Vispirms pārsūdziet pie mums: veidlapā izvēlieties „Es pārsūdzu lēmumu”. Ja pārsūdzību noraidīsim, varat sūdzēties sava štata ģenerālprokuroram (attorney general).',
    in: () =>
      'Vispirms pastāstiet savu sūdzību mums. Ja mūsu atbilde to neatrisina, varat sūdzēties iestādē Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Jūs varat sūdzēties šai iestādei: ${authority}.`
        : 'Jūs varat sūdzēties savas valsts datu aizsardzības iestādē, ja tāda ir.',
  },
  customersTitle: 'Ja pazīstat mūs caur citu uzņēmumu',
  customers:
    'Mēs apstrādājam personas datus arī uzņēmumiem, kas ir mūsu klienti, un tikai tā, kā viņi nosaka. Ja savus datus devāt kādam no tiem, jautājiet šim uzņēmumam: lemj tas, un mēs palīdzam tam jums atbildēt.',
  industryTitle: 'Atteikties no reklāmas citās vietnēs',
  industry: 'Reklāmas nozarei ir savas lapas, kur varat to pateikt daudziem uzņēmumiem uzreiz:',
};
