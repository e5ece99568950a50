/* The least that asks: two buttons of equal weight, a cookie, no library. */
/* global runGated */
(() => {
  if (document.cookie.includes('floor=yes')) return runGated();
  if (document.cookie.includes('floor=no')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.floor{position:fixed;inset:auto 0 0;z-index:9;display:flex;gap:1rem;align-items:center;padding:1.5rem;background:#fff;box-shadow:0 0 1rem #0003}
.floor p{flex:1;margin:0}.floor button{min-height:44px;padding:0 1.5rem;border:0;border-radius:.5rem;background:#18181b;color:#fff;font:inherit}`);
  document.adoptedStyleSheets.push(sheet);
  const banner = document.createElement('section');
  banner.className = 'floor';
  const text = document.createElement('p');
  text.textContent =
    'We would like to use cookies for functions, statistics and advertising. You decide, and you can change your mind at any time.';
  banner.append(text);
  const add = (label, value) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.id = `floor-${value}`;
    button.onclick = () => {
      document.cookie = `floor=${value};path=/;max-age=15552000;samesite=lax`;
      banner.remove();
      if (value === 'yes') runGated();
    };
    banner.append(button);
  };
  add('Reject all', 'no');
  add('Accept all', 'yes');
  document.body.append(banner);
})();
