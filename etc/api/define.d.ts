// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/define' {}

declare module 'privacy-elements/define/consent-banner' {}

declare module 'privacy-elements/define/consent-declaration' {}

declare module 'privacy-elements/define/consent-gate' {}

declare module 'privacy-elements/define/consent-preferences' {
  export const showPreferences: () => void;
}

declare module 'privacy-elements/define/consent-purpose' {}

declare module 'privacy-elements/define/consent-tracker' {}

declare module 'privacy-elements/define/gates' {
  export const gates: Gates;
}

declare module 'privacy-elements/define/index' {}

declare module 'privacy-elements/define/opening' {
  export const attend: () => void;
  export const locateExactly: () => void;
  export const open: (event: Event) => void;
}

declare module 'privacy-elements/define/parts' {
  export const serve: () => void;
}

declare module 'privacy-elements/define/privacy-choices' {}

declare module 'privacy-elements/define/privacy-request-form' {}

declare module 'privacy-elements/define/privacy-rights' {}

declare module 'privacy-elements/define/receipt-endpoint' {}

declare module 'privacy-elements/define/receipts' {}
