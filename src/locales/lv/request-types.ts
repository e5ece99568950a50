import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Parādīt manus datus',
    description: 'To personas datu kopija, kuri mums par jums ir, un tas, ko mēs ar tiem darām.',
  },
  'access:categories': {
    label: 'Pateikt, kāda veida datus jūs vācat',
    description: 'Informācijas kategorijas, no kurienes tā nāk, kāpēc to izmantojam un kas to saņem.',
  },
  'access:specific': {
    label: 'Parādīt manus datus',
    description: 'Konkrētie personas dati, kas mums par jums ir, tādā formā, ko varat paņemt līdzi citur.',
  },
  confirmation: { label: 'Pateikt, vai jums ir mani dati', description: 'Jā vai nē, bez kopijas.' },
  correction: {
    label: 'Labot manus datus',
    description: 'Daži dati, kas mums par jums ir, ir nepareizi vai nepilnīgi.',
  },
  deletion: {
    label: 'Dzēst manus datus',
    description: 'Mēs dzēšam to, kas mums pēc likuma nav jāglabā. To nevar atsaukt.',
  },
  anonymisation: {
    label: 'Anonimizēt vai bloķēt datus, kas jums nav vajadzīgi',
    description: 'Ja dati ir lieki, to ir par daudz vai tos apstrādā pretlikumīgi.',
  },
  restriction: {
    label: 'Pagaidām neizmantot manus datus',
    description:
      'Mēs tos glabājam un neko citu ar tiem nedarām, piemēram, kamēr pārbaudām, vai tie ir pareizi (apstrādes ierobežošana).',
  },
  portability: {
    label: 'Iedot man manus datus, lai es varētu tos nodot citur',
    description: 'Ierastā formātā, ko var nolasīt cits pakalpojums (datu pārnesamība).',
  },
  objection: {
    label: 'Es iebilstu pret to, kā izmantojat manus datus',
    description:
      'Mēs pārtraucam, ja mums nav pārliecinošu iemeslu turpināt. Ja runa ir par reklāmu, pārtraucam vienmēr.',
  },
  'third-parties': {
    label: 'Pateikt, kas ir saņēmis manus datus',
    description: 'Uzņēmumi, kam esam izpauduši personas datus.',
  },
  'consent:withdraw': {
    label: 'Es atsaucu savu piekrišanu',
    description:
      'Jebkuru piekrišanu, ko reiz devāt. Sīkdatnēm izmantojiet sīkdatņu iestatījumus: tie darbojas uzreiz.',
  },
  'consent:information': {
    label: 'Pateikt, kas notiks, ja nepiekritīšu',
    description: 'No kā varat atteikties un kas no tā izriet.',
  },
  'sale:opt-out': {
    label: 'Nepārdot un nekopīgot manus personas datus',
    description: 'Aptur arī mērķētu reklāmu. Šajā pārlūkā stājas spēkā uzreiz.',
  },
  'sale:opt-in': {
    label: 'Es atkal atļauju pārdošanu vai kopīgošanu',
    description: 'Ja agrāk atteicāties un tagad domājat citādi.',
  },
  'sensitive:limit': {
    label: 'Ierobežot manu sensitīvo personas datu izmantošanu',
    description: 'Mēs tos izmantojam tikai tam, ko jūs mums lūdzāt izdarīt.',
  },
  'automated-decisions:opt-out': {
    label: 'Neļaut mašīnām lemt par mani',
    description: 'Svarīgos lēmumos bez profilēšanas un automatizētas tehnoloģijas.',
  },
  'automated-decisions:access': {
    label: 'Izskaidrot automatizētu lēmumu',
    description: 'Ko tehnoloģija darīja un kā tā nonāca pie rezultāta.',
  },
  'automated-decisions:review': {
    label: 'Ļaut cilvēkam pārskatīt automatizētu lēmumu',
    description: 'Ja lēmumu pieņēma tikai mašīna un tas jūs ietekmē.',
  },
  'marketing:opt-out': {
    label: 'Vairs nesūtīt man reklāmas e-pastus',
    description: 'Par pasūtījumiem un jūsu kontu mēs jums rakstīsim joprojām.',
  },
  'post-mortem': {
    label: 'Es nosaku, kas notiks ar maniem datiem pēc manas nāves',
    description: 'Norādījumi glabāt, dzēst vai nodot tālāk to, kas mums ir.',
  },
  nomination: {
    label: 'Es izvēlos kādu, kas rīkosies manā vārdā',
    description: 'Ja nomirsiet vai vairs nevarēsiet rīkoties, šī persona drīkstēs izmantot jūsu tiesības.',
  },
  'de-indexing': {
    label: 'Noņemt saiti, kas rāda manu vārdu',
    description: 'Mēs šo informāciju vairs neizplatām vai izņemam saiti no meklēšanas rezultātiem.',
  },
  complaint: {
    label: 'Es sūdzos par to, kā jūs rīkojaties ar maniem datiem',
    description: 'Pastāstiet, kas nebija pareizi. Mēs to izpētīsim un jums uzrakstīsim.',
  },
  appeal: {
    label: 'Es pārsūdzu lēmumu par agrāku pieprasījumu',
    description: 'Kāds cits to izskatīs vēlreiz.',
  },
};
