import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Acces la datele mele',
    description:
      'O copie a datelor cu caracter personal pe care le avem despre dumneavoastră și ce facem cu ele.',
  },
  'access:categories': {
    label: 'Să aflu ce tipuri de date colectați',
    description: 'Categoriile de date, de unde provin, de ce le folosim și cine le primește.',
  },
  'access:specific': {
    label: 'Acces la datele mele',
    description:
      'Datele personale concrete pe care le avem despre dumneavoastră, într-o formă pe care o puteți duce altundeva.',
  },
  confirmation: {
    label: 'Să aflu dacă aveți date despre mine',
    description: 'Un da sau un nu, fără copie.',
  },
  correction: {
    label: 'Rectificarea datelor mele',
    description: 'O informație pe care o avem despre dumneavoastră este greșită sau incompletă.',
  },
  deletion: {
    label: 'Ștergerea datelor mele',
    description: 'Ștergem ce legea nu ne obligă să păstrăm. Ștergerea nu poate fi anulată.',
  },
  anonymisation: {
    label: 'Anonimizarea sau blocarea datelor inutile',
    description: 'Pentru date inutile, excesive sau prelucrate împotriva legii.',
  },
  restriction: {
    label: 'Să nu folosiți deocamdată datele mele (restricționarea prelucrării)',
    description:
      'Le păstrăm și nu facem nimic altceva cu ele, de exemplu cât timp verificăm dacă sunt corecte.',
  },
  portability: {
    label: 'Să primesc datele mele ca să le duc altundeva (portabilitate)',
    description: 'Într-un format obișnuit, pe care îl poate citi un alt serviciu.',
  },
  objection: {
    label: 'Să mă opun felului în care îmi folosiți datele',
    description:
      'Ne oprim, cu excepția cazului în care avem motive imperioase să continuăm. Pentru publicitate ne oprim întotdeauna.',
  },
  'third-parties': {
    label: 'Să aflu cine a primit datele mele',
    description: 'Firmele cărora le-am dezvăluit date cu caracter personal.',
  },
  'consent:withdraw': {
    label: 'Retragerea consimțământului meu',
    description:
      'Pentru orice ați acceptat vreodată. Pentru module cookie, folosiți setările cookie: acolo retragerea are efect imediat.',
  },
  'consent:information': {
    label: 'Să aflu ce se întâmplă dacă nu îmi dau consimțământul',
    description: 'Ce puteți refuza și ce urmări are refuzul.',
  },
  'sale:opt-out': {
    label: 'Să nu vindeți și să nu partajați datele mele personale',
    description: 'Oprește și publicitatea direcționată. În acest browser are efect imediat.',
  },
  'sale:opt-in': {
    label: 'Să permit din nou vânzarea sau partajarea',
    description: 'Dacă v-ați opus înainte și v-ați răzgândit.',
  },
  'sensitive:limit': {
    label: 'Limitarea folosirii datelor mele personale sensibile',
    description: 'Le folosim doar pentru ce ne-ați cerut.',
  },
  'automated-decisions:opt-out': {
    label: 'Să nu decidă un sistem automat în privința mea',
    description: 'Fără creare de profiluri sau tehnologie automată la deciziile importante.',
  },
  'automated-decisions:access': {
    label: 'Explicarea unei decizii automate',
    description: 'Ce a făcut tehnologia și cum a ajuns la rezultat.',
  },
  'automated-decisions:review': {
    label: 'Verificarea unei decizii automate de către o persoană',
    description: 'Pentru decizii luate numai de un sistem automat și care vă afectează.',
  },
  'marketing:opt-out': {
    label: 'Să nu mai primesc e-mailuri publicitare',
    description: 'Vă scriem în continuare despre comenzi și despre contul dumneavoastră.',
  },
  'post-mortem': {
    label: 'Să hotărăsc ce se întâmplă cu datele mele după moartea mea',
    description: 'Instrucțiuni de a păstra, șterge sau transmite ce avem.',
  },
  nomination: {
    label: 'Să numesc pe cineva care să acționeze pentru mine',
    description:
      'În caz de deces sau dacă nu mai puteți acționa, această persoană vă poate exercita drepturile.',
  },
  'de-indexing': {
    label: 'Eliminarea unui link care îmi arată numele',
    description: 'Încetăm să răspândim informația sau scoatem linkul din rezultatele căutării.',
  },
  complaint: {
    label: 'Să depun o plângere despre felul în care îmi prelucrați datele',
    description: 'Spuneți-ne ce nu a mers bine. Verificăm și vă scriem.',
  },
  appeal: {
    label: 'Contestarea deciziei privind o cerere anterioară',
    description: 'Altcineva o analizează din nou.',
  },
};
