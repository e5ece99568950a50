import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'fitur tambahan',
    analytics: 'statistik',
    marketing: 'iklan',
  },
  list: [', ', ', dan ', ' dan '],
  title: (controller) => `Bolehkah ${controller ?? 'kami'} menggunakan cookie?`,
  noticeTitle: (controller) => `${controller ?? 'Kami'} menggunakan cookie`,
  choice: (purposes, controller) =>
    `${controller ?? 'Situs ini'} ingin menyimpan file kecil (cookie) di perangkat Anda, dan membacanya, untuk ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Situs ini'} menyimpan file kecil (cookie) di perangkat Anda, dan membacanya, untuk ${purposes}.`
      : `${controller ?? 'Situs ini'} hanya menyimpan di perangkat Anda file kecil (cookie) yang diperlukan agar situs berfungsi.`,
  change: (link) =>
    `Tidak apa-apa jika Anda menolak. Anda dapat berubah pikiran kapan saja: pilih “${link}” di bagian bawah halaman mana pun.`,
  signal: (purposes) =>
    `Browser Anda meminta situs agar tidak menjual atau membagikan data Anda. Kami mengikuti permintaan itu, sehingga yang berikut tetap nonaktif: ${purposes}.`,
  accept: 'Terima semua',
  refuse: 'Tolak semua',
  acknowledge: 'OK',
  manage: 'Pilih sendiri',
  privacyPolicy: 'Kebijakan privasi',
  saved: 'Pilihan Anda telah disimpan.',
};

export const choices: ChoicesMessages = {
  us: 'Pilihan Privasi Anda',
  settings: 'Pengaturan cookie',
  honoredUs: 'Permintaan untuk Tidak Ikut Telah Dipenuhi',
  honored: 'Sinyal untuk tidak ikut telah dipatuhi',
};
