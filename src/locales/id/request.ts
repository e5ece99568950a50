import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'hari', 'business-days': 'hari kerja', months: 'bulan' };

export const request: RequestMessages = {
  title: 'Ajukan permintaan privasi',
  introduction: 'Gratis, dan mengajukan permintaan tidak mengubah cara kami memperlakukan Anda.',
  chooseType: 'Apa permintaan Anda?',
  missingType: 'Pilih permintaan Anda.',
  chooseFiler: 'Untuk siapa permintaan ini?',
  filers: {
    self: 'Saya sendiri',
    parent: 'Anak saya, atau orang yang berada di bawah perwalian saya',
    agent: 'Orang yang meminta saya bertindak atas namanya',
    household: 'Rumah tangga saya',
  },
  aboutYou: 'Tentang Anda',
  aboutChild: 'Tentang anak tersebut',
  aboutPerson: 'Tentang orang tersebut',
  yourRequest: 'Permintaan Anda',
  optional: 'opsional',
  noIdentity:
    'Kami tidak memerlukan apa pun dari Anda. Dengan alamat email, kami juga dapat menghentikannya di tempat kami mengenal Anda melalui alamat itu.',
  fields: {
    name: {
      label: 'Nama lengkap',
      missing: 'Masukkan nama lengkap.',
      wrong: 'Persingkat nama hingga 200 karakter.',
    },
    email: {
      label: 'Alamat email',
      missing: 'Masukkan alamat email.',
      wrong: 'Masukkan alamat email seperti name@example.com.',
    },
    phoneNumber: {
      label: 'Nomor telepon',
      missing: 'Masukkan nomor telepon.',
      wrong: 'Masukkan nomor telepon dalam angka, seperti +1 555 010 0199.',
    },
    address: {
      label: 'Alamat surat',
      missing: 'Masukkan alamat surat.',
      wrong: 'Persingkat alamat hingga 500 karakter.',
    },
    account: {
      label: 'Nomor pelanggan atau nama pengguna',
      hint: 'Membantu kami menemukan data Anda. Jangan pernah mengirimkan kata sandi kepada kami.',
      missing: 'Masukkan nomor pelanggan atau nama pengguna.',
      wrong: 'Persingkat hingga 200 karakter.',
    },
    organization: {
      label: 'Organisasi',
      missing: 'Masukkan nama organisasi.',
      wrong: 'Persingkat nama organisasi hingga 200 karakter.',
    },
    message: {
      label: 'Dengan kata-kata Anda sendiri',
      hint: 'Mohon jangan tulis kata sandi, nomor kartu, dan data kesehatan.',
      missing: 'Jelaskan tentang apa permintaan ini.',
      wrong: 'Persingkat teks hingga 4000 karakter.',
    },
    nominee: {
      label: 'Nama orang yang boleh bertindak',
      missing: 'Masukkan nama orang yang boleh bertindak.',
      wrong: 'Persingkat nama hingga 200 karakter.',
    },
    nomineeContact: {
      label: 'Cara kami menghubungi orang itu',
      missing: 'Masukkan alamat atau nomor telepon orang itu.',
      wrong: 'Persingkat hingga 500 karakter.',
    },
    reference: {
      label: 'Nomor referensi permintaan sebelumnya',
      hint: 'Nomor ini ada dalam konfirmasi yang kami kirimkan.',
      missing: 'Masukkan nomor referensi permintaan sebelumnya.',
      wrong: 'Persingkat nomor referensi hingga 100 karakter.',
    },
    since: {
      label: 'Sejak tanggal',
      missing: 'Pilih tanggal.',
      wrong: 'Pilih tanggal setelah tahun 2000.',
    },
  },
  since: {
    label: 'Untuk jangka waktu mana',
    year: '12 bulan terakhir',
    all: 'Semua yang Anda miliki',
    day: 'Sejak tanggal yang saya pilih',
  },
  declaration:
    'Saya menyatakan, dengan ancaman hukuman atas sumpah palsu, bahwa sayalah orang yang informasinya saya minta.',
  authorized:
    'Saya berwenang bertindak atas nama orang ini. Anda boleh meminta bukti dari saya atau dari orang ini.',
  notConfirmed: 'Konfirmasikan ini untuk melanjutkan.',
  errorsTitle: (count) => `Mohon perbaiki ${count} hal`,
  answerWithin: (time) => `Anda akan mendapat jawaban dalam waktu ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Periksa permintaan',
  reviewTitle: 'Apakah semuanya benar?',
  reviewDeletion:
    'Kami akan menghapus data ini untuk selamanya. Jika Anda menginginkan salinan, mintalah salinan dahulu.',
  reviewOptIn:
    'Dahulu Anda memilih tidak ikut. Mengirimkan ini berarti mengizinkan kembali penjualan atau pembagian data Anda.',
  change: 'Ubah sesuatu',
  send: 'Kirim permintaan',
  sending: 'Sedang mengirim…',
  pressAgain: 'Mohon tekan tombol sekali lagi untuk menunjukkan bahwa Anda bukan mesin.',
  failedTitle: 'Permintaan Anda tidak terkirim',
  failed: {
    offline:
      'Anda sedang luring. Permintaan dikirim segera setelah Anda daring kembali, jika halaman ini tetap terbuka.',
    timeout: 'Situs tidak menjawab tepat waktu.',
    network: 'Situs tidak dapat dihubungi.',
    server: 'Terjadi kesalahan di pihak kami.',
    refused: 'Situs tidak menerima permintaan ini.',
    unreadable:
      'Jawaban situs tidak dapat kami baca, sehingga kami tidak tahu apakah permintaan sudah sampai.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Situs sedang sibuk.'
      : `Situs sedang sibuk. Mohon coba lagi dalam ${seconds} detik.`,
  keptHere: 'Apa yang Anda tulis masih ada di sini. Mencoba lagi tidak mengirimkannya dua kali.',
  tryAgain: 'Coba lagi',
  optedOutHere: 'Di browser ini Anda sudah memilih tidak ikut: bagian itu sudah selesai.',
  acceptedTitle: 'Permintaan Anda sudah kami terima',
  acceptedText: 'Simpan nomor referensinya. Anda memerlukannya untuk menanyakan permintaan ini.',
  rows: {
    reference: 'Nomor referensi',
    secret: 'Kode untuk memeriksanya',
    receivedAt: 'Diterima',
    confirmBy: 'Kami mengonfirmasi paling lambat',
    expectedBy: 'Kami menjawab paling lambat',
    type: 'Permintaan',
    filer: 'Untuk',
    representativeName: 'Nama Anda',
    representativeEmail: 'Alamat email Anda',
  },
  sentTitle: 'Apa yang Anda kirim',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  print: 'Cetak',
  download: 'Unduh',
  another: 'Ajukan permintaan lain',
  otherWays: 'Cara lain untuk mengajukan permintaan',
  health:
    'Formulir ini bukan untuk rekam medis yang disimpan oleh dokter, rumah sakit, atau program asuransi kesehatan (HIPAA). Hubungi kantor privasi mereka: alamatnya ada dalam pemberitahuan praktik privasi (Notice of Privacy Practices) yang mereka berikan kepada Anda.',
  unusable:
    'Formulir ini sedang tidak dapat digunakan. Mohon ajukan permintaan dengan salah satu cara berikut.',
};
