import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Parodyti mano duomenis',
    description: 'Asmens duomenų, kuriuos apie jus turime, kopija ir tai, ką su jais darome.',
  },
  'access:categories': {
    label: 'Pasakyti, kokių rūšių duomenis renkate',
    description: 'Informacijos kategorijos, iš kur ji gaunama, kodėl ją naudojame ir kas ją gauna.',
  },
  'access:specific': {
    label: 'Parodyti mano duomenis',
    description:
      'Konkretūs asmens duomenys, kuriuos apie jus turime, tokia forma, kad galėtumėte juos perkelti kitur.',
  },
  confirmation: {
    label: 'Pasakyti, ar turite duomenų apie mane',
    description: 'Taip arba ne, be kopijos.',
  },
  correction: {
    label: 'Ištaisyti mano duomenis',
    description: 'Kai kurie mūsų turimi jūsų duomenys neteisingi arba neišsamūs.',
  },
  deletion: {
    label: 'Ištrinti mano duomenis',
    description: 'Ištrinsime tai, ko pagal įstatymą neprivalome saugoti. To atšaukti negalima.',
  },
  anonymisation: {
    label: 'Nuasmeninti ar užblokuoti duomenis, kurių jums nereikia',
    description: 'Jei duomenys nereikalingi, jų per daug arba jie tvarkomi neteisėtai.',
  },
  restriction: {
    label: 'Kol kas nenaudoti mano duomenų',
    description:
      'Juos saugosime ir nieko daugiau su jais nedarysime, pavyzdžiui, kol tikrinsime, ar jie teisingi (duomenų tvarkymo apribojimas).',
  },
  portability: {
    label: 'Atiduoti man mano duomenis, kad galėčiau juos perkelti kitur',
    description: 'Įprastu formatu, kurį gali nuskaityti kita paslauga (duomenų perkeliamumas).',
  },
  objection: {
    label: 'Nesutinku su tuo, kaip naudojate mano duomenis',
    description:
      'Nustosime, jei neturėsime įtikinamų priežasčių tęsti. Naudoti duomenis reklamai nustosime visada.',
  },
  'third-parties': {
    label: 'Pasakyti, kas gavo mano duomenis',
    description: 'Įmonės, kurioms atskleidėme asmens duomenis.',
  },
  'consent:withdraw': {
    label: 'Atšaukiu savo sutikimą',
    description:
      'Bet kurį sutikimą, kurį kada nors davėte. Slapukams naudokite slapukų nustatymus: jie veikia iškart.',
  },
  'consent:information': {
    label: 'Pasakyti, kas bus, jei nesutiksiu',
    description: 'Ko galite atsisakyti ir kokios bus pasekmės.',
  },
  'sale:opt-out': {
    label: 'Neparduoti mano asmens duomenų ir jais nesidalyti',
    description: 'Sustabdo ir tikslinę reklamą. Šioje naršyklėje įsigalioja iškart.',
  },
  'sale:opt-in': {
    label: 'Vėl leidžiu parduoti mano duomenis ar jais dalytis',
    description: 'Jei anksčiau atsisakėte ir apsigalvojote.',
  },
  'sensitive:limit': {
    label: 'Riboti mano jautrių asmens duomenų naudojimą',
    description: 'Naudosime juos tik tam, ko mūsų prašėte.',
  },
  'automated-decisions:opt-out': {
    label: 'Neleisti mašinoms spręsti dėl manęs',
    description: 'Jokio profiliavimo ar automatizuotų technologijų priimant svarbius sprendimus.',
  },
  'automated-decisions:access': {
    label: 'Paaiškinti automatizuotą sprendimą',
    description: 'Ką darė technologija ir kaip ji gavo rezultatą.',
  },
  'automated-decisions:review': {
    label: 'Leisti žmogui peržiūrėti automatizuotą sprendimą',
    description: 'Jei sprendimą priėmė tik mašina ir jis turi jums įtakos.',
  },
  'marketing:opt-out': {
    label: 'Nebesiųsti man reklaminių el. laiškų',
    description: 'Dėl užsakymų ir jūsų paskyros rašysime ir toliau.',
  },
  'post-mortem': {
    label: 'Nurodau, kas bus su mano duomenimis po mano mirties',
    description: 'Nurodymai saugoti, ištrinti ar perduoti tai, ką turime.',
  },
  nomination: {
    label: 'Paskiriu žmogų, kuris veiks mano vardu',
    description: 'Jei mirsite ar nebegalėsite veikti, šis žmogus galės naudotis jūsų teisėmis.',
  },
  'de-indexing': {
    label: 'Pašalinti nuorodą, rodančią mano vardą',
    description: 'Nebeplatinsime šios informacijos arba pašalinsime nuorodą iš paieškos rezultatų.',
  },
  complaint: {
    label: 'Skundžiuosi, kaip elgiatės su mano duomenimis',
    description: 'Parašykite, kas buvo negerai. Išsiaiškinsime ir jums parašysime.',
  },
  appeal: {
    label: 'Skundžiu sprendimą dėl ankstesnio prašymo',
    description: 'Kas nors kitas jį peržiūrės iš naujo.',
  },
};
