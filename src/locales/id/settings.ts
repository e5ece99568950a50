import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Diperlukan',
    description: 'Menjaga situs tetap berfungsi: masuk akun, keranjang belanja, keamanan, pilihan ini.',
  },
  functional: {
    label: 'Fitur tambahan',
    description: 'Mengingat pengaturan Anda dan menambahkan video, peta, atau obrolan.',
  },
  analytics: {
    label: 'Statistik',
    description: 'Menunjukkan cara orang menggunakan situs, agar situs dapat diperbaiki.',
  },
  marketing: {
    label: 'Iklan',
    description:
      'Memilih iklan berdasarkan apa yang Anda lakukan di sini dan di situs lain, dan mengukur hasilnya.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Apa artinya ini?',
  necessary:
    'Tanpa semua ini, situs tidak dapat melakukan apa yang Anda minta: menjaga Anda tetap masuk, mengingat keranjang belanja, melindungi Anda dari penipuan. Ini tidak digunakan untuk hal lain.',
  functional:
    'Fitur ini mengingat pengaturan Anda, dan menampilkan hal-hal yang berasal dari perusahaan lain, seperti video, peta, atau obrolan. Perusahaan-perusahaan itu lalu dapat mengetahui bahwa Anda pernah ke sini.',
  analytics:
    'Statistik menghitung kunjungan, dan menunjukkan halaman mana yang digunakan orang dan di mana mereka mengalami kesulitan. Dengan hasilnya, situs dapat diperbaiki.',
  marketing:
    'Layanan iklan mencatat apa yang Anda lakukan di sini, dan sering kali juga di situs lain, untuk memilihkan iklan bagi Anda. Jika menolak, Anda mungkin tetap melihat iklan, tetapi apa yang Anda lakukan di sini tidak digunakan untuk memilihnya.',
};

export const preferences: PreferencesMessages = {
  title: 'Pengaturan cookie',
  introduction: 'Pilih apa yang boleh dilakukan situs ini. Anda dapat berubah pikiran kapan saja.',
  refuseAll: 'Tolak semua',
  acceptAll: 'Terima semua',
  save: 'Simpan pilihan saya',
  close: 'Tutup tanpa menyimpan',
  alwaysOn: 'Selalu aktif',
  alwaysOff: 'Selalu nonaktif',
  on: 'Aktif',
  off: 'Nonaktif',
  someOn: (on, total) => `${on} dari ${total} layanan aktif`,
  vendors: (count) => `${count} layanan`,
  about: (vendor) => `Tentang ${vendor}`,
  sale: 'Jika ini dinonaktifkan, Anda memilih tidak ikut dalam penjualan atau pembagian informasi pribadi Anda dan dalam iklan bertarget.',
  signal:
    'Browser Anda meminta situs agar tidak menjual atau membagikan data Anda (Global Privacy Control). Kami menghormatinya, sehingga ini nonaktif.',
  signalOverridden:
    'Browser Anda meminta situs agar tidak menjual atau membagikan data Anda. Jika disimpan seperti ini, situs ini tetap boleh melakukannya.',
  minor: 'Tidak ditawarkan untuk usia Anda.',
  confirm:
    'Semuanya aktif, termasuk penjualan atau pembagian data Anda. Belum ada yang disimpan: pilih “Simpan pilihan saya” untuk mengonfirmasi.',
  decidedAt: (date) => `Terakhir disimpan pada ${date}.`,
  download: 'Unduh pilihan saya',
  privacyPolicy: 'Kebijakan privasi',
  saved: 'Pilihan Anda telah disimpan.',
};

export const gate: GateMessages = {
  title: (recipient) => `Konten dari ${recipient ?? 'situs lain'}`,
  explanation: (recipient, purposes) =>
    `Jika konten ini dimuat, ${recipient ?? 'perusahaan lain'} akan melihat alamat IP Anda dan apa yang Anda lakukan di sini, dan mungkin menyimpan cookie di perangkat Anda${purposes ? ` untuk ${purposes}` : ''}.`,
  once: 'Muat sekali',
  always: 'Selalu izinkan',
  alwaysVendor: (vendor) =>
    `“Selalu izinkan” berlaku untuk ${vendor} di seluruh situs ini, sampai Anda berubah pikiran.`,
  alwaysPurposes: (purposes) =>
    `“Selalu izinkan” berlaku untuk ${purposes} di seluruh situs ini, sampai Anda berubah pikiran.`,
  privacyPolicy: 'Kebijakan privasi',
  minor: 'Tidak ditawarkan untuk usia Anda.',
  loaded: 'Sudah dimuat.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Mengenali Anda saat Anda kembali',
    visit: 'Menyatukan langkah-langkah dalam satu kunjungan',
    campaign: 'Mengingat iklan mana yang membawa Anda ke sini',
    settings: 'Mengingat pengaturan layanan',
    queue: 'Menyimpan apa yang akan dikirim',
    recording: 'Bagian dari rekaman tentang apa yang Anda lakukan di halaman',
    refusal: 'Mengingat bahwa Anda menolak',
  },
  session: 'Sampai Anda menutup tab atau browser',
  unlimited: 'Sampai dihapus',
  provider: (company) => `Disediakan oleh ${company}`,
  privacyPolicy: (vendor) => `Kebijakan privasi ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Anda belum memilih.',
  decidedAt: (date) => `Anda terakhir memilih pada ${date}.`,
  change: 'Ubah pilihan saya',
  allowed: 'Diizinkan',
  refused: 'Tidak diizinkan',
  always: 'Selalu aktif',
  site: 'Situs ini',
  record: (duration) =>
    `Mengingat pilihan Anda. Apa yang Anda izinkan berlaku selama ${duration}; setelah itu Anda ditanya lagi.`,
  purposes: (list) => `Digunakan untuk: ${list}`,
  also: (vendors) => `Juga digunakan untuk ini: ${vendors}.`,
  storesNothing: 'Tidak menyimpan apa pun di browser Anda.',
  caption: (vendor) => `${vendor}: apa yang disimpan di browser Anda`,
  name: 'Nama',
  use: 'Kegunaan',
  lasts: 'Berapa lama',
  place: 'Tempat',
  places: {
    cookies: 'Cookie',
    localStorage: 'Penyimpanan lokal',
    sessionStorage: 'Penyimpanan sesi',
    indexedDB: 'Basis data',
  },
};
