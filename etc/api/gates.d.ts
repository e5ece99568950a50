// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/gates' {
  export interface Gates {
    check(): void;
    stop(): void;
  }
  export interface GatesOptions {
    readonly root?: Document | ShadowRoot | Element;
    readonly report?: Report;
  }
  export const createGates: (consent: Consent, { root, report }?: GatesOptions) => Gates;
  export const insertContent: (template: HTMLTemplateElement, report: Report) => () => void;
}
