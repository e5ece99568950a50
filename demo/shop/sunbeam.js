// Stands for any advertising tag that a site includes from elsewhere: once started it keeps an identifier and a
// profile of what was looked at, and tells its server about every page. It offers two methods, as such tags do.
(() => {
  const { collector } = document.currentScript.dataset;
  let isOn = false;

  const send = (event) => {
    const body = JSON.stringify({ event, page: location.pathname, visitor: readVisitor() });
    fetch(`${collector}/sunbeam-ads/pixel`, { method: 'POST', body, keepalive: true }).catch(() => undefined);
  };

  const readVisitor = () => /(?:^|; )_sunbeam_id=([^;]*)/.exec(document.cookie)?.[1];

  const remember = () => {
    if (!readVisitor())
      document.cookie = `_sunbeam_id=${crypto.randomUUID()}; Path=/; Max-Age=31536000; SameSite=Lax`;
    const seen = JSON.parse(localStorage.getItem('sunbeam.profile') ?? '[]');
    localStorage.setItem('sunbeam.profile', JSON.stringify([...new Set([...seen, location.pathname])]));
  };

  window.sunbeam = {
    start() {
      if (isOn) return;
      isOn = true;
      remember();
      send('Ad view');
    },
    stop() {
      isOn = false;
    },
  };

  addEventListener('click', () => isOn && send('Ad click'));
})();
