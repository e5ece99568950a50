// The least that asks, made with Lit.
import { LitElement, css, html, nothing } from 'lit';

class FloorBanner extends LitElement {
  static properties = { open: { state: true } };

  static styles = css`
    section {
      position: fixed;
      inset: auto 0 0;
      z-index: 9;
      display: flex;
      gap: 1rem;
      align-items: center;
      padding: 1.5rem;
      background: #fff;
      box-shadow: 0 0 1rem #0003;
    }

    p {
      flex: 1;
      margin: 0;
    }

    button {
      min-height: 44px;
      padding: 0 1.5rem;
      border: 0;
      border-radius: 0.5rem;
      background: #18181b;
      color: #fff;
      font: inherit;
    }
  `;

  constructor() {
    super();
    this.open = !document.cookie.includes('floor=');
    if (document.cookie.includes('floor=yes')) globalThis.runGated();
  }

  render() {
    if (!this.open) return nothing;
    return html`<section>
      <p>
        We would like to use cookies for functions, statistics and advertising. You decide, and you can change
        your mind at any time.
      </p>
      <button id="no" @click=${() => this.decide('no')}>Reject all</button>
      <button id="yes" @click=${() => this.decide('yes')}>Accept all</button>
    </section>`;
  }

  decide(value) {
    document.cookie = `floor=${value};path=/;max-age=15552000;samesite=lax`;
    this.open = false;
    if (value === 'yes') globalThis.runGated();
  }
}

customElements.define('floor-banner', FloorBanner);
