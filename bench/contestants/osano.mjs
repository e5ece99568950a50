import { byHand } from './contestant.mjs';

/** As its wizard writes it: style sheet in the head, script at the end of the body, `type: 'opt-in'`. It gates nothing itself. */
export const osano = {
  ...byHand,
  id: 'osano',
  name: 'osano cookieconsent',
  kind: 'peer',
  package: 'cookieconsent',
  folder: 'bench/node_modules/cookieconsent',
  head: () => '<link rel="stylesheet" href="/osano/build/cookieconsent.min.css">',
  foot: () => `<script src="/osano/build/cookieconsent.min.js" data-cfasync="false"></script>
<script>
${byHand.loop}
function follow() {
  if (this.hasConsented()) runGated();
}
window.cookieconsent.initialise({
  palette: { popup: { background: '#fff', text: '#222' }, button: { background: '#18181b', text: '#fff' } },
  type: 'opt-in',
  content: { href: '/privacy' },
  onInitialise: follow,
  onStatusChange: follow,
});
</script>`,
  banner: '.cc-window',
  accept: '.cc-allow',
  refuse: '.cc-deny',
};
