import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Jūsų privatumo teisės',
  introduction: (controller) =>
    `Dėl savo asmens duomenų sprendžiate jūs. Šiame puslapyje ${controller ? `${controller} nurodo, ko galite prašyti, ir priima` : 'nurodome, ko galite mūsų prašyti, ir priimame'} jūsų prašymą.`,
  updated: (date) => `Paskutinį kartą atnaujinta: ${date}`,
  placeLabel: 'Kur gyvenate',
  placeHint:
    'Kokias teises turite, nustato tos vietos įstatymas. Jei atspėjome neteisingai, pasirinkite savo vietą.',
  elsewhere: 'Kita šalis',
  stateLabel: 'Valstija',
  provinceLabel: 'Provincija',
  quebec: 'Kvebekas',
  otherProvince: 'Kita provincija arba teritorija',
  otherState: 'Kita valstija',
  rightsTitle: (place) => (place ? `Jūsų teisės: ${place}` : 'Jūsų teisės'),
  ask: 'Prašyti šito',
  optOutTitle: 'Pardavimas, dalijimasis ir tikslinė reklama',
  optOutText: 'Šioje naršyklėje ir iškart. Nereikia paskyros ir nereikia nurodyti priežasties.',
  optedOut: 'Jūsų atsisakymas galioja.',
  notOptedOut: 'Jūs neatsisakėte.',
  optOut: 'Atsisakyti dabar',
  advertisingOff: 'Reklamos slapukai išjungti.',
  advertisingOn: 'Reklamos slapukai įjungti, nes su jais sutikote.',
  turnOff: 'Išjungti juos',
  settings: 'Slapukų nustatymai',
  signal: 'Jūsų naršyklė siunčia „Global Privacy Control“, ir mes to laikomės.',
  noSignal:
    'Jūsų naršyklė nesiunčia signalo „Global Privacy Control“. Su juo kiekviena svetainė sužino, kad atsisakote.',
  noRetaliation:
    'Kad ir ko prašytumėte, gausite tą pačią paslaugą už tą pačią kainą (Cal. Civ. Code § 1798.125 ir kitų valstijų įstatymai).',
  contactTitle: 'Kam rašyti',
  contacts: {
    office: 'Privatumo skyrius',
    officer: 'Duomenų apsaugos pareigūnas',
    euRepresentative: 'Atstovas Europos Sąjungoje',
    ukRepresentative: 'Atstovas Jungtinėje Karalystėje',
  },
  complaintTitle: 'Jei mūsų atsakymas jūsų netenkina',
  complaint: {
    eu: () =>
      'Galite skųstis duomenų apsaugos institucijai ten, kur gyvenate, dirbate arba kur, jūsų manymu, pažeistas įstatymas (BDAR 77 straipsnis), ir kreiptis į teismą.',
    uk: () =>
      'Pirmiausia skųskitės mums: per 30 dienų patvirtinsime, kad skundą gavome, ir be nepagrįsto delsimo pranešime rezultatą. Po to galite kreiptis į instituciją „Information Commissioner“ ir į teismą.',
    california: () =>
      'Galite skųstis institucijai „California Privacy Protection Agency“ arba Kalifornijos generaliniam prokurorui (Attorney General).',
    states: () =>
      'Pirmiausia apskųskite sprendimą mums: formoje pasirinkite „Skundžiu sprendimą“. Jei skundą atmesime, galite skųstis savo valstijos generaliniam prokurorui (attorney general).',
    in: () =>
      'Pirmiausia skundą pateikite mums. Jei mūsų atsakymas jo neišspręs, galite skųstis institucijai „Data Protection Board of India“.',
    other: (authority) =>
      authority
        ? `Galite skųstis šiai institucijai: ${authority}.`
        : 'Galite skųstis savo šalies duomenų apsaugos institucijai, jei tokia yra.',
  },
  customersTitle: 'Jei mus pažįstate per kitą įmonę',
  customers:
    'Asmens duomenis tvarkome ir įmonėms, kurios yra mūsų klientės, ir tik taip, kaip jos nurodo. Jei savo duomenis davėte vienai iš jų, klauskite tos įmonės: sprendžia ji, o mes padedame jai jums atsakyti.',
  industryTitle: 'Atsisakyti reklamos kitose svetainėse',
  industry: 'Reklamos sektorius turi savo puslapių, kuriuose galite tai pasakyti daugeliui įmonių iškart:',
};
