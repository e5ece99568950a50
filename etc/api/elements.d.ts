// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module '<consent-banner>' {
  type Attribute =
    | 'controller'
    | 'cookie-domain'
    | 'cookie-name'
    | 'expiry'
    | 'layout'
    | 'locale'
    | 'minor'
    | 'on-withdraw'
    | 'policy-version'
    | 'privacy-policy'
    | 'prompt'
    | 'receipt-endpoint'
    | 'regime'
    | 'region';
  type Event = 'consent-decide' | 'consent-open';
  type Slot = '' | 'links' | 'title';
  type Part = 'actions' | 'banner' | 'button' | 'quiet-button' | 'text' | 'title';
  type CustomProperty =
    | '--consent-banner-max-width'
    | '--consent-banner-padding'
    | '--privacy-color-accent'
    | '--privacy-color-accent-text'
    | '--privacy-color-border'
    | '--privacy-color-focus'
    | '--privacy-color-muted'
    | '--privacy-color-surface'
    | '--privacy-color-text'
    | '--privacy-focus-width'
    | '--privacy-font'
    | '--privacy-font-size'
    | '--privacy-radius'
    | '--privacy-shadow'
    | '--privacy-space';
}

declare module '<consent-declaration>' {
  type Attribute = 'controller' | 'cookie-name' | 'level' | 'locale';
  type Event = 'consent-open';
  type Slot = '';
  type Part = 'button' | 'declaration' | 'heading' | 'purpose' | 'state' | 'table';
  type CustomProperty = '--consent-declaration-padding';
}

declare module '<consent-gate>' {
  type Attribute = 'label' | 'locale' | 'purpose' | 'vendor';
  type Event = 'consent-decide';
  type Slot = '' | 'explanation' | 'poster' | 'title';
  type Part = 'actions' | 'button' | 'content' | 'placeholder' | 'text' | 'title';
  type CustomProperty = '--consent-gate-padding';
}

declare module '<consent-preferences>' {
  type Attribute = 'inline' | 'locale' | 'open' | 'privacy-policy';
  type Event = 'consent-decide';
  type Slot = '';
  type Part =
    | 'actions'
    | 'button'
    | 'close'
    | 'notice'
    | 'preferences'
    | 'purpose'
    | 'save-button'
    | 'switch'
    | 'title';
  type CustomProperty = '--consent-preferences-max-width' | '--consent-preferences-padding';
}

declare module '<consent-purpose>' {
  type Attribute = 'description' | 'label' | 'name' | 'sale';
  type Event = never;
  type Slot = '';
  type Part = never;
  type CustomProperty = never;
}

declare module '<consent-tracker>' {
  type Attribute =
    | 'ads'
    | 'ads-data-redaction'
    | 'api-host'
    | 'application-id'
    | 'collector'
    | 'company'
    | 'config'
    | 'cookies'
    | 'data-plane'
    | 'datastream'
    | 'domain'
    | 'dsn'
    | 'indexed-db'
    | 'instance'
    | 'ip'
    | 'keep'
    | 'local-storage'
    | 'name'
    | 'on-withdraw'
    | 'opt-in'
    | 'opt-out'
    | 'org'
    | 'privacy-policy'
    | 'property-blacklist'
    | 'purpose'
    | 'residency'
    | 'session-storage'
    | 'site'
    | 'tags'
    | 'token'
    | 'undecided'
    | 'url-passthrough'
    | 'vendor'
    | 'wait-for-update';
  type Event = never;
  type Slot = never;
  type Part = never;
  type CustomProperty = never;
}

declare module '<privacy-choices>' {
  type Attribute = 'locale';
  type Event = 'consent-open';
  type Slot = '';
  type Part = 'button' | 'icon' | 'status';
  type CustomProperty = never;
}

declare module '<privacy-request-form>' {
  type Attribute = 'contact' | 'credentials' | 'endpoint' | 'locale' | 'regime' | 'region' | 'type' | 'types';
  type Event =
    'consent-decide' | 'privacy-request-accepted' | 'privacy-request-failed' | 'privacy-request-submit';
  type Slot = '' | 'fields' | 'title';
  type Part =
    | 'actions'
    | 'button'
    | 'errors'
    | 'form'
    | 'input'
    | 'problem'
    | 'question'
    | 'quiet-button'
    | 'summary'
    | 'title';
  type CustomProperty = '--privacy-color-error' | '--privacy-request-form-max-width';
}

declare module '<privacy-rights>' {
  type Attribute =
    | 'contact'
    | 'controller'
    | 'credentials'
    | 'endpoint'
    | 'eu-representative'
    | 'last-updated'
    | 'locale'
    | 'officer'
    | 'processor'
    | 'regime'
    | 'region'
    | 'types'
    | 'uk-representative';
  type Event = 'consent-decide' | 'consent-open';
  type Slot = '' | 'contacts' | 'customers' | 'fields' | 'introduction';
  type Part =
    | 'actions'
    | 'button'
    | 'errors'
    | 'form'
    | 'form-title'
    | 'input'
    | 'problem'
    | 'question'
    | 'quiet-button'
    | 'right'
    | 'rights'
    | 'section'
    | 'summary'
    | 'title';
  type CustomProperty = '--privacy-rights-max-width';
}
