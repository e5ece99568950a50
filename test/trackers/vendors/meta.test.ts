import { expect } from '@open-wc/testing';
import { leave, visit } from './setup.js';

type Fbq = ((...call: unknown[]) => void) & { queue: ArrayLike<unknown>[]; callMethod?: Fbq };
const page = window as unknown as { fbq: Fbq };
const markup = { vendor: 'meta', 'pixel-id': '1234567890123456' };
const both = { analytics: true, marketing: true };

/**
 * fbevents.js as Meta documents it (developers.facebook.com/docs/meta-pixel/implementation/gdpr): consent counts as given
 * until `revoke`; while it is revoked events are held, and `grant` sends them; the cookie is written with the first one.
 */
const fbevents = (sent: string[]) => () => {
  let isRevoked = false;
  let held: string[] = [];
  const pixels: unknown[] = [];
  const send = (event: string) => {
    if (isRevoked) held.push(event);
    else for (const pixel of pixels) sent.push(`${String(pixel)} ${event}`);
    if (!isRevoked && pixels[0]) document.cookie = '_fbp=fb.1.2.3; path=/';
  };
  const handle = (...[command, first]: unknown[]) => {
    if (command === 'init') pixels.push(first);
    if (command === 'dataProcessingOptions')
      sent.push(`options ${String(first)} before ${pixels.length} pixels`);
    if (command === 'track') send(String(first));
    if (command !== 'consent') return;
    isRevoked = first === 'revoke';
    const due = isRevoked ? [] : held;
    held = isRevoked ? held : [];
    due.forEach(send);
  };
  const { fbq } = page;
  for (const call of fbq.queue.splice(0)) handle(...Array.from(call));
  fbq.callMethod = handle as Fbq;
};

describe('the Meta pixel', () => {
  let sent: string[];
  beforeEach(() => (sent = []));
  afterEach(() => {
    leave(['fbq', '_fbq']);
    document.cookie = '_fbp=; path=/; max-age=0';
  });

  it('sends the page view once it is granted', async () => {
    const { consent, arrive } = await visit(markup, fbevents(sent));
    consent.decide(both);
    await arrive();
    expect(sent).to.deep.equal(['1234567890123456 PageView']);
    expect(document.cookie).to.include('_fbp');
  });

  it('sends nothing after the withdrawal, and keeps no id', async () => {
    const { consent, arrive, erase } = await visit(markup, fbevents(sent));
    consent.decide(both);
    await arrive();
    sent.length = 0;
    consent.withdraw('visitor');
    page.fbq('track', 'Purchase');
    erase();
    expect(sent).to.deep.equal([]);
    expect(document.cookie).not.to.include('_fbp');
  });

  it('sends no page view that was withdrawn before the script was there', async () => {
    const { consent, arrive } = await visit(markup, fbevents(sent));
    consent.decide(both);
    page.fbq('track', 'AddToCart');
    consent.withdraw('visitor');
    await arrive();
    expect(sent).to.deep.equal([]);
    expect(document.cookie).not.to.include('_fbp');
    consent.decide(both);
    expect(sent).to.deep.equal(['1234567890123456 PageView']);
  });

  it('is one script and one pixel, however often the visitor changes their mind', async () => {
    const { consent, arrive, asked } = await visit(markup, fbevents(sent));
    consent.decide(both);
    await arrive();
    for (let times = 0; times < 100; times++) {
      consent.withdraw('visitor');
      consent.decide(both);
    }
    expect(asked.length).to.equal(1);
    expect(document.querySelectorAll('script[src*="arrived.js"]').length).to.equal(1);
    page.fbq('track', 'Purchase');
    expect(sent).to.deep.equal(['1234567890123456 PageView', '1234567890123456 Purchase']);
  });

  it('limits the use of data before the pixel is started, where the site asks for it', async () => {
    const { consent, arrive } = await visit({ ...markup, 'limited-data-use': 'true' }, fbevents(sent));
    consent.decide(both);
    await arrive();
    expect(sent).to.deep.equal(['options LDU before 0 pixels', '1234567890123456 PageView']);
  });

  it('of the page’s own is revoked before it has started, and says nothing until the grant', async () => {
    const queue: ArrayLike<unknown>[] = [];
    const fbq = Object.assign(
      (...call: unknown[]) => (fbq.callMethod ?? ((...c: unknown[]) => queue.push(c)))(...call),
      {
        queue,
      },
    ) as Fbq;
    page.fbq = fbq;
    const { consent, asked } = await visit(markup, null);
    expect(queue).to.deep.equal([['consent', 'revoke']]);
    fbq('init', '1');
    fbq('track', 'PageView');
    fbevents(sent)();
    expect(sent).to.deep.equal([]);
    consent.decide(both);
    expect(sent).to.deep.equal(['1 PageView']);
    expect(asked).to.deep.equal([]);
  });
});
