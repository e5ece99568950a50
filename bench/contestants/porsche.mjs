import { byHand } from './contestant.mjs';

/** As its README says for a site without tag manager. It gates nothing itself. */
export const porsche = {
  ...byHand,
  id: 'porsche',
  name: 'porsche cookie-consent-banner',
  kind: 'peer',
  package: '@porscheofficial/cookie-consent-banner',
  folder: 'bench/node_modules/@porscheofficial/cookie-consent-banner',
  head: () =>
    '<script type="module" src="/porsche/dist/cookie-consent-banner/cookie-consent-banner.esm.js"></script>',
  foot: () => `<cookie-consent-banner
  btn-label-accept-and-continue="Agree and continue"
  btn-label-only-essential-and-continue="Continue with technically required cookies only"
  btn-label-persist-selection-and-continue="Save selection and continue"
  btn-label-select-all-and-continue="Select all and continue"
  content-settings-description="You can decide which cookies are used by selecting the respective options below."
>
  We would like to use cookies for functions, statistics and advertising.
  <a href="javascript:document.dispatchEvent(new Event('cookie_consent_details_show'))">Here</a> you can decide which.
</cookie-consent-banner>
<script>
${byHand.loop}
document.querySelector('cookie-consent-banner').availableCategories = [
  { description: 'Without these nothing works.', key: 'technically_required', label: 'Technically necessary cookies', isMandatory: true },
  { description: 'They tell us what is liked.', key: 'analytics', label: 'Analysis cookies' },
  { description: 'They pay for the shop.', key: 'marketing', label: 'Marketing cookies' },
];
const follow = ({ detail }) => {
  if (detail.acceptedCategories.includes('analytics')) runGated();
};
window.addEventListener('cookie_consent_preferences_restored', follow);
window.addEventListener('cookie_consent_preferences_updated', follow);
</script>`,
  banner: 'cookie-consent-banner >>> .cc_body',
  accept: 'cookie-consent-banner >>> .btn_accept_all',
  refuse: 'cookie-consent-banner >>> .btn_essentials_only',
  preferences: 'cookie-consent-banner a',
  dialog: 'cookie-consent-banner >>> .cc_settings',
};
