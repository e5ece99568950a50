import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Tunjukkan data saya',
    description: 'Salinan data pribadi Anda yang kami simpan, dan apa yang kami lakukan dengannya.',
  },
  'access:categories': {
    label: 'Beri tahu saya jenis data yang Anda kumpulkan',
    description: 'Kategori informasi, asalnya, alasan kami menggunakannya, dan siapa yang menerimanya.',
  },
  'access:specific': {
    label: 'Tunjukkan data saya',
    description:
      'Setiap informasi pribadi tentang Anda yang kami miliki, dalam bentuk yang dapat Anda bawa ke tempat lain.',
  },
  confirmation: {
    label: 'Beri tahu saya apakah Anda menyimpan data tentang saya',
    description: 'Jawaban ya atau tidak, tanpa salinan.',
  },
  correction: {
    label: 'Perbaiki data saya',
    description: 'Ada informasi tentang Anda yang kami simpan yang salah atau tidak lengkap.',
  },
  deletion: {
    label: 'Hapus data saya',
    description: 'Kami menghapus apa yang tidak wajib kami simpan menurut hukum. Ini tidak dapat dibatalkan.',
  },
  anonymisation: {
    label: 'Anonimkan atau blokir data yang tidak Anda perlukan',
    description: 'Untuk data yang tidak perlu, berlebihan, atau diproses secara melanggar hukum.',
  },
  restriction: {
    label: 'Hentikan sementara penggunaan data saya',
    description:
      'Kami menyimpannya dan tidak melakukan hal lain, misalnya selama kami memeriksa apakah data itu benar.',
  },
  portability: {
    label: 'Berikan data saya untuk saya bawa ke tempat lain',
    description: 'Dalam format umum yang dapat dibaca layanan lain.',
  },
  objection: {
    label: 'Saya keberatan atas cara Anda menggunakan data saya',
    description:
      'Kami berhenti, kecuali jika kami memiliki alasan yang sangat kuat. Untuk iklan, kami selalu berhenti.',
  },
  'third-parties': {
    label: 'Beri tahu saya siapa yang menerima data saya',
    description: 'Perusahaan yang telah kami beri data pribadi.',
  },
  'consent:withdraw': {
    label: 'Saya menarik kembali persetujuan saya',
    description:
      'Untuk apa pun yang pernah Anda setujui. Untuk cookie, gunakan pengaturan cookie: itu langsung berlaku.',
  },
  'consent:information': {
    label: 'Beri tahu saya apa yang terjadi jika saya tidak setuju',
    description: 'Apa yang dapat Anda tolak, dan akibatnya.',
  },
  'sale:opt-out': {
    label: 'Jangan jual atau bagikan informasi pribadi saya',
    description: 'Ini juga menghentikan iklan bertarget. Langsung berlaku di browser ini.',
  },
  'sale:opt-in': {
    label: 'Izinkan kembali penjualan atau pembagian',
    description: 'Jika dahulu Anda memilih tidak ikut dan kini berubah pikiran.',
  },
  'sensitive:limit': {
    label: 'Batasi penggunaan informasi pribadi sensitif saya',
    description: 'Kami menggunakannya hanya untuk apa yang Anda minta dari kami.',
  },
  'automated-decisions:opt-out': {
    label: 'Jangan biarkan mesin memutuskan tentang saya',
    description: 'Tanpa pemrofilan atau teknologi otomatis untuk keputusan penting.',
  },
  'automated-decisions:access': {
    label: 'Jelaskan suatu keputusan otomatis',
    description: 'Apa yang dilakukan teknologi itu, dan bagaimana hasilnya diperoleh.',
  },
  'automated-decisions:review': {
    label: 'Minta orang meninjau suatu keputusan otomatis',
    description: 'Untuk keputusan yang dibuat hanya oleh mesin dan berdampak pada Anda.',
  },
  'marketing:opt-out': {
    label: 'Hentikan email pemasaran',
    description: 'Kami tetap menulis kepada Anda tentang pesanan dan akun Anda.',
  },
  'post-mortem': {
    label: 'Catat apa yang harus dilakukan dengan data saya setelah saya meninggal',
    description: 'Petunjuk untuk menyimpan, menghapus, atau menyerahkan apa yang kami simpan.',
  },
  nomination: {
    label: 'Catat siapa yang saya tunjuk untuk bertindak atas nama saya',
    description:
      'Jika Anda meninggal atau tidak dapat lagi bertindak, orang ini boleh menggunakan hak-hak Anda.',
  },
  'de-indexing': {
    label: 'Hapus tautan yang menampilkan nama saya',
    description: 'Kami berhenti menyebarkan informasi itu, atau menghapus tautannya dari hasil pencarian.',
  },
  complaint: {
    label: 'Saya mengadukan cara Anda menangani data saya',
    description: 'Beri tahu kami apa yang salah. Kami memeriksanya dan menulis kepada Anda.',
  },
  appeal: {
    label: 'Saya mengajukan banding atas keputusan permintaan sebelumnya',
    description: 'Orang lain akan meninjaunya lagi.',
  },
};
