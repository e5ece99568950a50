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
    label: 'Zorunlu',
    description: 'Sitenin çalışmasını sağlar: oturum açma, sepet, güvenlik, bu seçim.',
  },
  functional: {
    label: 'Ek özellikler',
    description: 'Ayarlarınızı hatırlar; video, harita veya sohbet ekler.',
  },
  analytics: {
    label: 'İstatistik',
    description: 'Siteyi iyileştirmek için insanların onu nasıl kullandığını gösterir.',
  },
  marketing: {
    label: 'Reklam',
    description:
      'Burada ve başka sitelerde yaptıklarınıza göre reklam seçer ve reklamların ne kadar işe yaradığını ölçer.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Bu ne demek?',
  necessary:
    'Bunlar olmadan site sizin istediklerinizi yapamaz: oturumunuzu açık tutamaz, sepetinizi hatırlayamaz, sizi dolandırıcılıktan koruyamaz. Başka hiçbir şey için kullanılmazlar.',
  functional:
    'Bunlar ayarlarınızı hatırlar ve başka şirketlerden gelen video, harita veya sohbet gibi içerikleri gösterir. O zaman bu şirketler buraya geldiğinizi görebilir.',
  analytics:
    'Bunlar ziyaretleri sayar, insanların hangi sayfaları kullandığını ve nerede zorlandığını gösterir. Sonuçlarla site iyileştirilebilir.',
  marketing:
    'Bunlar size reklam seçmek için burada ve sıklıkla başka sitelerde de ne yaptığınızı kaydeder. Hayır derseniz yine reklam görebilirsiniz, ama burada yaptıklarınız reklam seçmek için kullanılmaz.',
};

export const preferences: PreferencesMessages = {
  title: 'Çerez ayarları',
  introduction: 'Bu sitenin neler yapabileceğini seçin. Kararınızı istediğiniz zaman değiştirebilirsiniz.',
  refuseAll: 'Tümünü reddet',
  acceptAll: 'Tümünü kabul et',
  save: 'Seçimimi kaydet',
  close: 'Kaydetmeden kapat',
  alwaysOn: 'Her zaman açık',
  alwaysOff: 'Her zaman kapalı',
  on: 'Açık',
  off: 'Kapalı',
  someOn: (on, total) => `Açık hizmetler: ${on} / ${total}`,
  vendors: (count) => `${count} hizmet`,
  about: (vendor) => `${vendor} hakkında`,
  sale: 'Kapattığınızda, kişisel bilgilerinizin satılmasını veya paylaşılmasını ve hedefli reklamı reddetmiş olursunuz.',
  signal:
    'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Buna saygı gösteriyoruz, bu yüzden bu seçenek kapalı.',
  signalOverridden:
    'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor. Böyle kaydederseniz bu site yine de onları satabilir veya paylaşabilir.',
  minor: 'Sizin yaşınız için sunulmuyor.',
  confirm:
    'Verilerinizin satılması veya paylaşılması dahil her şey açık. Henüz hiçbir şey kaydedilmedi: “Seçimimi kaydet” ile onaylayın.',
  decidedAt: (date) => `Son kayıt: ${date}.`,
  download: 'Seçimimi indir',
  privacyPolicy: 'Gizlilik politikası',
  saved: 'Seçiminiz kaydedildi.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `${recipient} içeriği` : 'Başka bir sitenin içeriği'),
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Başka bir şirket'}, IP adresinizi ve burada ne yaptığınızı görür ve cihazınızda çerez saklayabilir.${purposes ? ` Amaçlar: ${purposes}.` : ''}`,
  once: 'Bir kez yükle',
  always: 'Her zaman izin ver',
  alwaysVendor: (vendor) =>
    `“Her zaman izin ver”, kararınızı değiştirene kadar bu sitenin tamamında ${vendor} hizmeti için geçerlidir.`,
  alwaysPurposes: (purposes) =>
    `“Her zaman izin ver”, kararınızı değiştirene kadar bu sitenin tamamında şu amaçlar için geçerlidir: ${purposes}.`,
  privacyPolicy: 'Gizlilik politikası',
  minor: 'Sizin yaşınız için sunulmuyor.',
  loaded: 'Yüklendi.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Geri geldiğinizde sizi tanır',
    visit: 'Tek bir ziyaretin adımlarını birbirine bağlar',
    campaign: 'Sizi buraya hangi reklamın getirdiğini hatırlar',
    settings: 'Hizmetin nasıl ayarlandığını hatırlar',
    queue: 'Gönderilmek üzere olanı tutar',
    recording: 'Sayfada yaptıklarınızın kaydının bir parçasıdır',
    refusal: 'Hayır dediğinizi hatırlar',
  },
  session: 'Sekmeyi veya tarayıcıyı kapatana kadar',
  unlimited: 'Silinene kadar',
  provider: (company) => `Sağlayıcı: ${company}`,
  privacyPolicy: (vendor) => `${vendor} gizlilik politikası`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Henüz seçim yapmadınız.',
  decidedAt: (date) => `Son seçiminiz: ${date}.`,
  change: 'Seçimimi değiştir',
  allowed: 'İzin verildi',
  refused: 'İzin verilmedi',
  always: 'Her zaman açık',
  site: 'Bu site',
  record: (duration) =>
    `Seçimlerinizi hatırlar. İzin verdikleriniz ${duration} boyunca geçerlidir; sonra size yeniden sorulur.`,
  purposes: (list) => `Amaçlar: ${list}`,
  also: (vendors) => `Bu amaçla ayrıca kullanılan: ${vendors}.`,
  storesNothing: 'Tarayıcınızda hiçbir şey saklamaz.',
  caption: (vendor) => `${vendor}: tarayıcınızda neler saklanıyor`,
  name: 'Ad',
  use: 'Ne yapar',
  lasts: 'Ne kadar süreyle',
  place: 'Nerede',
  places: {
    cookies: 'Çerez',
    localStorage: 'Yerel depolama',
    sessionStorage: 'Oturum depolaması',
    indexedDB: 'Veritabanı',
  },
};
