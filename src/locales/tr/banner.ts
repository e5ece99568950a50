import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'ek özellikler',
    analytics: 'istatistik',
    marketing: 'reklam',
  },
  list: [', ', ' ve '],
  title: (controller) => (controller ? `${controller} çerez kullanabilir mi?` : 'Çerez kullanabilir miyiz?'),
  noticeTitle: (controller) => (controller ? `${controller} çerez kullanıyor` : 'Çerez kullanıyoruz'),
  choice: (purposes, controller) =>
    `${controller ?? 'Bu site'}, cihazınızda küçük dosyalar (çerezler) saklamak ve bunları okumak için açık rızanızı istiyor. Amaçlar: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Bu site'}, cihazınızda küçük dosyalar (çerezler) saklıyor ve bunları okuyor. Amaçlar: ${purposes}.`
      : `${controller ?? 'Bu site'}, cihazınızda yalnızca sitenin çalışması için gereken küçük dosyaları (çerezleri) saklıyor.`,
  change: (link) =>
    `Rahatlıkla hayır diyebilirsiniz. Kararınızı istediğiniz zaman değiştirebilirsiniz: herhangi bir sayfanın altında “${link}” bağlantısını seçin.`,
  signal: (purposes) =>
    `Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor. Buna uyuyoruz. Kapalı kalan: ${purposes}.`,
  accept: 'Tümünü kabul et',
  refuse: 'Tümünü reddet',
  acknowledge: 'Tamam',
  manage: 'Kendim seçeyim',
  privacyPolicy: 'Gizlilik politikası',
  saved: 'Seçiminiz kaydedildi.',
};

export const choices: ChoicesMessages = {
  us: 'Gizlilik tercihleriniz',
  settings: 'Çerez ayarları',
  honoredUs: 'Ret talebi uygulandı',
  honored: 'Ret sinyali uygulandı',
};
