import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Hak Privasi Anda',
  introduction: (controller) =>
    `Andalah yang memutuskan tentang data pribadi Anda. Halaman ini menjelaskan apa yang dapat Anda minta dari ${controller ?? 'kami'}, dan menerima permintaan Anda.`,
  updated: (date) => `Terakhir diperbarui pada ${date}.`,
  placeLabel: 'Tempat Anda tinggal',
  placeHint:
    'Hukum di sana menentukan hak apa yang Anda miliki. Jika tebakan kami salah, pilih tempat tinggal Anda.',
  elsewhere: 'Negara lain',
  stateLabel: 'Negara bagian',
  provinceLabel: 'Provinsi',
  quebec: 'Quebec',
  otherProvince: 'Provinsi atau teritori lain',
  otherState: 'Negara bagian lain',
  rightsTitle: (place) => (place ? `Hak Anda di ${place}` : 'Hak Anda'),
  ask: 'Minta ini',
  optOutTitle: 'Penjualan, pembagian, dan iklan bertarget',
  optOutText:
    'Di browser ini, dan langsung berlaku. Anda tidak memerlukan akun dan tidak perlu memberi alasan.',
  optedOut: 'Anda telah memilih tidak ikut.',
  notOptedOut: 'Anda belum memilih tidak ikut.',
  optOut: 'Pilih tidak ikut sekarang',
  advertisingOff: 'Cookie iklan nonaktif.',
  advertisingOn: 'Cookie iklan aktif, karena Anda telah menyetujuinya.',
  turnOff: 'Nonaktifkan',
  settings: 'Pengaturan cookie',
  signal: 'Browser Anda mengirimkan Global Privacy Control, dan kami mematuhinya.',
  noSignal:
    'Browser Anda tidak mengirimkan sinyal Global Privacy Control. Dengan sinyal itu, setiap situs mengetahui bahwa Anda memilih tidak ikut.',
  noRetaliation:
    'Apa pun yang Anda minta, Anda mendapat layanan yang sama dengan harga yang sama (Cal. Civ. Code § 1798.125, dan hukum negara bagian lain).',
  contactTitle: 'Ke mana Anda dapat menulis',
  contacts: {
    office: 'Kantor privasi',
    officer: 'Pejabat pelindungan data pribadi',
    euRepresentative: 'Perwakilan di Uni Eropa',
    ukRepresentative: 'Perwakilan di Britania Raya',
  },
  complaintTitle: 'Jika Anda tidak puas dengan jawaban kami',
  complaint: {
    eu: () =>
      'Anda dapat mengadu kepada otoritas pelindungan data di tempat Anda tinggal, bekerja, atau tempat Anda menduga hukum dilanggar (Pasal 77 GDPR), dan mengajukan gugatan ke pengadilan.',
    uk: () =>
      'Mengadulah kepada kami terlebih dahulu: kami mengonfirmasi penerimaannya dalam 30 hari dan memberitahukan hasilnya tanpa penundaan yang tidak semestinya. Setelah itu, Anda dapat mengadu kepada Komisioner Informasi (Information Commissioner) dan mengajukan gugatan ke pengadilan.',
    california: () =>
      'Anda dapat mengadu kepada Badan Pelindungan Privasi California (California Privacy Protection Agency) atau kepada Jaksa Agung California.',
    states: () =>
      'Ajukan banding kepada kami terlebih dahulu: pilih “Saya mengajukan banding atas keputusan permintaan sebelumnya” dalam formulir. Jika kami menolak banding itu, Anda dapat mengadu kepada jaksa agung negara bagian Anda.',
    in: () =>
      'Sampaikan keluhan Anda kepada kami terlebih dahulu. Jika jawaban kami tidak menyelesaikannya, Anda dapat mengadu kepada Dewan Pelindungan Data India (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Anda dapat mengadu kepada otoritas berikut: ${authority}.`
        : 'Anda dapat mengadu kepada otoritas pelindungan data di negara Anda, jika ada.',
  },
  customersTitle: 'Jika Anda mengenal kami melalui perusahaan lain',
  customers:
    'Kami juga menangani data pribadi untuk perusahaan yang menjadi pelanggan kami, dan hanya menurut petunjuk mereka. Jika Anda memberikan data kepada salah satu perusahaan itu, ajukan permintaan kepada perusahaan tersebut: perusahaan itulah yang memutuskan, dan kami membantunya menjawab Anda.',
  industryTitle: 'Pilih tidak ikut dalam iklan di situs lain',
  industry:
    'Industri periklanan memiliki halaman sendiri, tempat Anda dapat memberi tahu banyak perusahaan sekaligus:',
};
