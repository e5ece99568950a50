/**
 * Plain text: this element does without Lit. The link looks like its neighbours (11 CCR § 7003(c)); what the padding adds
 * to the target (WCAG 2.2, 2.5.8), the margin takes from the distance.
 */
export const styles = `
:host([hidden]) {
  display: none;
}
:host {
  overflow-wrap: anywhere;
}
[part='button'] {
  margin: -0.35em 0;
  padding: 0.35em 0;
  border: 0;
  border-radius: 2px;
  color: inherit;
  background: none;
  font: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  text-decoration: underline;
  text-transform: inherit;
  text-underline-offset: 0.15em;
  cursor: pointer;
}
[part='button']:focus-visible {
  outline: var(--privacy-focus-width, 2px) solid var(--privacy-color-focus, currentColor);
  outline-offset: 2px;
}
[part='icon'] {
  block-size: 0.875em;
  margin-inline-start: 0.4em;
  vertical-align: -0.07em;
}
[part='status']:not(:empty) {
  margin-inline-start: 0.6em;
}
@media (forced-colors: active) {
  [part='icon'] {
    forced-color-adjust: none;
  }
}
`;
