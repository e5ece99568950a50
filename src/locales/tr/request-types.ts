import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Verilerime erişmek istiyorum',
    description: 'Hakkınızda tuttuğumuz kişisel verilerin bir kopyası ve bunlarla ne yaptığımız.',
  },
  'access:categories': {
    label: 'Hangi tür verileri topladığınızı öğrenmek istiyorum',
    description: 'Bilgi kategorileri, nereden geldikleri, neden kullandığımız ve kimlerin aldığı.',
  },
  'access:specific': {
    label: 'Verilerime erişmek istiyorum',
    description: 'Hakkınızda tuttuğumuz kişisel bilgilerin kendisi, başka yere taşıyabileceğiniz biçimde.',
  },
  confirmation: {
    label: 'Hakkımda veri tutup tutmadığınızı öğrenmek istiyorum',
    description: 'Evet veya hayır yanıtı, kopya olmadan.',
  },
  correction: {
    label: 'Verilerim düzeltilsin',
    description: 'Hakkınızda tuttuğumuz bir bilgi yanlış veya eksik.',
  },
  deletion: {
    label: 'Verilerim silinsin',
    description: 'Kanunen tutmak zorunda olmadıklarımızı sileriz. Silme işlemi geri alınamaz.',
  },
  anonymisation: {
    label: 'Gerekmeyen veriler anonimleştirilsin veya engellensin',
    description: 'Gereksiz, aşırı veya kanuna aykırı işlenen veriler için.',
  },
  restriction: {
    label: 'Verilerim şimdilik kullanılmasın (işlemenin kısıtlanması)',
    description:
      'Verileri saklarız ama onlarla başka bir şey yapmayız; örneğin doğru olup olmadıklarını incelediğimiz sürece.',
  },
  portability: {
    label: 'Verilerimi alıp başka yere taşımak istiyorum (veri taşınabilirliği)',
    description: 'Başka bir hizmetin okuyabileceği yaygın bir biçimde.',
  },
  objection: {
    label: 'Verilerimin kullanılma biçimine itiraz ediyorum',
    description:
      'Devam etmek için zorlayıcı nedenlerimiz yoksa kullanmayı bırakırız. Reklam için her zaman bırakırız.',
  },
  'third-parties': {
    label: 'Verilerimi kimlerin aldığını öğrenmek istiyorum',
    description: 'Kişisel verileri aktardığımız şirketler.',
  },
  'consent:withdraw': {
    label: 'Açık rızamı geri alıyorum',
    description:
      'Daha önce kabul ettiğiniz her şey için. Çerezler için çerez ayarlarını kullanın: geri alma orada hemen geçerli olur.',
  },
  'consent:information': {
    label: 'Açık rıza vermezsem ne olacağını öğrenmek istiyorum',
    description: 'Neleri reddedebileceğiniz ve bunun sonuçları.',
  },
  'sale:opt-out': {
    label: 'Kişisel bilgilerimi satmayın ve paylaşmayın',
    description: 'Hedefli reklamı da durdurur. Bu tarayıcıda hemen geçerli olur.',
  },
  'sale:opt-in': {
    label: 'Satışa veya paylaşıma yeniden izin veriyorum',
    description: 'Daha önce reddettiyseniz ve kararınızı değiştirdiyseniz.',
  },
  'sensitive:limit': {
    label: 'Hassas kişisel bilgilerimin kullanımı sınırlansın',
    description: 'Bunları yalnızca bizden istediğiniz iş için kullanırız.',
  },
  'automated-decisions:opt-out': {
    label: 'Hakkımda makineler karar vermesin',
    description: 'Önemli kararlarda profil çıkarma veya otomatik teknoloji kullanılmaz.',
  },
  'automated-decisions:access': {
    label: 'Otomatik bir karar bana açıklansın',
    description: 'Teknolojinin ne yaptığı ve sonuca nasıl vardığı.',
  },
  'automated-decisions:review': {
    label: 'Otomatik bir karara bir insan baksın',
    description: 'Yalnızca bir makinenin verdiği ve sizi etkileyen kararlar için.',
  },
  'marketing:opt-out': {
    label: 'Reklam e-postaları durdurulsun',
    description: 'Siparişleriniz ve hesabınız için size yine yazarız.',
  },
  'post-mortem': {
    label: 'Ölümümden sonra verilerime ne olacağını belirtmek istiyorum',
    description: 'Tuttuklarımızı saklama, silme veya devretme talimatı.',
  },
  nomination: {
    label: 'Benim adıma hareket edecek birini belirlemek istiyorum',
    description:
      'Ölürseniz veya artık kendiniz işlem yapamazsanız, bu kişi haklarınızı sizin adınıza kullanabilir.',
  },
  'de-indexing': {
    label: 'Adımı gösteren bir bağlantı kaldırılsın',
    description: 'Bilgiyi yaymayı bırakırız veya bağlantıyı arama sonuçlarından çıkarırız.',
  },
  complaint: {
    label: 'Verilerimi ele alış biçiminizden şikâyetçiyim',
    description: 'Neyin yanlış gittiğini anlatın. İnceler ve size yazarız.',
  },
  appeal: {
    label: 'Önceki bir başvuruya ilişkin karara itiraz ediyorum',
    description: 'Kararı başka biri yeniden inceler.',
  },
};
