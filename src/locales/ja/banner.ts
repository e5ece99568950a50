import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: '追加機能',
    analytics: '統計',
    marketing: '広告',
  },
  list: ['、', '、'],
  title: (controller) => `${controller ? `${controller}が` : ''}Cookieを使用してもよいですか？`,
  noticeTitle: (controller) => `${controller ?? '当サイト'}はCookieを使用しています`,
  choice: (purposes, controller) =>
    `${controller ?? '当サイト'}は、${purposes}のために、お使いの端末に小さなファイル（Cookie）を保存し、それを読み取る許可をお願いしています。`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? '当サイト'}は、${purposes}のために、お使いの端末に小さなファイル（Cookie）を保存し、それを読み取ります。`
      : `${controller ?? '当サイト'}がお使いの端末に保存するのは、サイトの動作に必要な小さなファイル（Cookie）だけです。`,
  change: (link) =>
    `拒否してもかまいません。選択はいつでも変更できます。各ページの下部にある「${link}」を選んでください。`,
  signal: (purposes) =>
    `お使いのブラウザーは、お客様のデータを販売・共有しないようサイトに求めています。当サイトはこれに従い、次の項目をオフのままにします：${purposes}。`,
  accept: 'すべて許可',
  refuse: 'すべて拒否',
  acknowledge: 'OK',
  manage: '自分で選ぶ',
  privacyPolicy: 'プライバシーポリシー',
  saved: '選択を保存しました。',
};

export const choices: ChoicesMessages = {
  us: 'お客様のプライバシーの選択',
  settings: 'Cookieの設定',
  honoredUs: 'オプトアウト（拒否）の要求を反映しました',
  honored: 'オプトアウト（拒否）の信号を反映しました',
};
