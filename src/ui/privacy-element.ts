import { nothing, render } from 'lit/html.js';
import { sheetOf } from './css.js';

/** A part of an element that lives and updates with it. The names are Lit's. */
export interface Controller {
  hostConnected?(): void;
  /** Before each rendering, also where the element has left the document meanwhile. */
  hostUpdate?(): void;
  hostDisconnected?(): void;
}

export interface Property {
  /** Name of its attribute; `false`: none. Default: its own in lower case. */
  readonly attribute?: string | boolean;
  /** Makes the value of the attribute's text. `Boolean`: whether the attribute is there. Default: the text. */
  readonly type?: (text: string) => unknown;
  /** The attribute follows the property. */
  readonly reflect?: boolean;
  /** The first value is not reflected, and comes back when the attribute is taken away. */
  readonly useDefault?: boolean;
}

/**
 * Renders Lit's templates whenever a property changes, once per microtask. It keeps `LitElement`'s words, and only as much of it as our
 * elements use: Lit's own base was a fifth of a first visit (docs/decisions/12).
 */
export abstract class PrivacyElement extends HTMLElement {
  static readonly properties: Readonly<Record<string, Property>> = {};
  static readonly styles: readonly string[] = [];

  /** Asked for once, when the element is defined. */
  static get observedAttributes(): readonly string[] {
    return Object.entries(this.properties).flatMap(([name, property]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: PrivacyElement) {
          return this.#values.get(name);
        },
        set(this: PrivacyElement, value: unknown) {
          this.#set(name, property, value);
        },
      });
      return attributeOf(name, property) || [];
    });
  }

  /** The shadow root. */
  readonly renderRoot = this.attachShadow({ mode: 'open' });

  readonly #values = new Map<string, unknown>();
  readonly #defaults = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  /** What was set before the element was upgraded, where it hides the accessors. */
  #early: Record<string, unknown> = {};
  /** Names of properties, and the attributes that wait to follow them. */
  readonly #unreflected = new Map<string, string>();
  #isDue = false;
  /** Nothing is rendered before the element first stands in a document. */
  #begin!: () => void;
  #update = new Promise<void>((resolve) => (this.#begin = resolve));

  constructor() {
    super();
    const { properties, styles } = new.target;
    this.renderRoot.adoptedStyleSheets = styles.map(sheetOf);
    for (const name in properties)
      if (Object.hasOwn(this, name)) {
        this.#early[name] = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
      }
    this.requestUpdate();
  }

  /** Settles when what changed so far has been rendered. */
  get updateComplete(): Promise<void> {
    return this.#update;
  }

  connectedCallback(): void {
    Object.assign(this, this.#early);
    this.#early = {};
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#begin();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const { properties } = this.constructor as typeof PrivacyElement;
    for (const [name, property] of Object.entries(properties))
      if (attributeOf(name, property) === attribute) {
        const { type = String } = property;
        const value = text === null ? this.#defaults.get(name) : type(text);
        Reflect.set(this, name, type === Boolean ? text !== null : value);
        // It stays as it was written.
        this.#unreflected.delete(name);
      }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  requestUpdate(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    const update = (): void => this.#render();
    // A rendering that failed is no reason to stop.
    this.#update = this.#update.then(update, update);
  }

  /** What the shadow root holds. */
  protected render(): unknown {
    return nothing;
  }

  /** Before `render`, which shows also what this changes. */
  protected willUpdate(): void {}

  /** After the shadow root has changed. */
  protected updated(): void {}

  #set(name: string, property: Property, value: unknown): void {
    if (Object.is(this.#values.get(name), value)) return;
    this.#values.set(name, value);
    if (property.useDefault && !this.#defaults.has(name)) {
      this.#defaults.set(name, value);
      return;
    }
    if (property.reflect) this.#unreflected.set(name, attributeOf(name, property) as string);
    this.requestUpdate();
  }

  #render(): void {
    let content: unknown;
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.#reflect();
      content = this.render();
    } finally {
      this.#isDue = false;
    }
    render(content, this.renderRoot, { host: this });
    this.updated();
  }

  #reflect(): void {
    for (const [name, attribute] of this.#unreflected) {
      const value = this.#values.get(name) ?? false;
      if (typeof value === 'boolean') this.toggleAttribute(attribute, value);
      else this.setAttribute(attribute, typeof value === 'string' ? value : JSON.stringify(value));
    }
    this.#unreflected.clear();
  }
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Property) =>
  attribute as string | false;
