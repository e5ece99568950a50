const NAMESPACE = 'http://www.w3.org/2000/svg';

/**
 * The opt-out icon that the California Attorney General publishes and 11 CCR § 7015(b) requires, path by path and
 * colour by colour as published. Made by DOM calls, because a `data:` image may be forbidden by `img-src`.
 */
const paths = [
  ['#fff', 'M7.4,12.8h6.8l3.1-11.6H7.4C4.2,1.2,1.6,3.8,1.6,7S4.2,12.8,7.4,12.8z'],
  [
    '#06f',
    'M22.6,0H7.4c-3.9,0-7,3.1-7,7s3.1,7,7,7h15.2c3.9,0,7-3.1,7-7S26.4,0,22.6,0z M1.6,7c0-3.2,2.6-5.8,5.8-5.8h9.9l-3.1,11.6H7.4C4.2,12.8,1.6,10.2,1.6,7z',
  ],
  [
    '#fff',
    'M24.6,4c.2,.2,.2,.6,0,.8l0,0L22.5,7l2.2,2.2c.2,.2,.2,.6,0,.8c-.2,.2-.6,.2-.8,0l0,0l-2.2-2.2L19.5,10c-.2,.2-.6,.2-.8,0c-.2-.2-.2-.6,0-.8l0,0L20.8,7l-2.2-2.2c-.2-.2-.2-.6,0-.8c.2-.2,.6-.2,.8,0l0,0l2.2,2.2L23.8,4C24,3.8,24.4,3.8,24.6,4z',
  ],
  [
    '#06f',
    'M12.7,4.1c.2,.2,.3,.6,.1,.8l0,0L8.6,9.8C8.5,9.9,8.4,10,8.3,10c-.2,.1-.5,.1-.7-.1l0,0L5.4,7.7c-.2-.2-.2-.6,0-.8c.2-.2,.6-.2,.8,0l0,0L8,8.6l3.8-4.5C12,3.9,12.4,3.9,12.7,4.1z',
  ],
] as const;

/** Draws the icon. It is decorative: the title stands beside it. */
export function optOutIcon(page: Document): SVGElement {
  const icon = page.createElementNS(NAMESPACE, 'svg');
  icon.setAttribute('viewBox', '0 0 30 14');
  icon.setAttribute('part', 'icon');
  icon.setAttribute('aria-hidden', 'true');
  for (const [fill, d] of paths) {
    const path = page.createElementNS(NAMESPACE, 'path');
    path.setAttribute('fill', fill);
    path.setAttribute('fill-rule', 'evenodd');
    path.setAttribute('d', d);
    icon.append(path);
  }
  return icon;
}
