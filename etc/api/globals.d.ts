// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
  }
  interface GlobalEventHandlersEventMap {
    'consent-decide': ConsentDecideEvent;
  }
  interface GlobalEventHandlersEventMap {
    'consent-open': ConsentOpenEvent;
  }
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
  }
  interface GlobalEventHandlersEventMap {
    'consent-tracker-error': ConsentTrackerErrorEvent;
  }
  interface GlobalEventHandlersEventMap {
    'privacy-request-accepted': PrivacyRequestAcceptedEvent;
  }
  interface GlobalEventHandlersEventMap {
    'privacy-request-failed': PrivacyRequestFailedEvent;
  }
  interface HTMLElementEventMap {
    'privacy-request-submit': PrivacyRequestSubmitEvent;
  }
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBannerElement;
  }
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclarationElement;
  }
  interface HTMLElementTagNameMap {
    'consent-gate': ConsentGateElement;
  }
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferencesElement;
  }
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurposeElement;
  }
  interface HTMLElementTagNameMap {
    'consent-tracker': ConsentTrackerElement;
  }
  interface HTMLElementTagNameMap {
    'privacy-choices': PrivacyChoicesElement;
  }
  interface HTMLElementTagNameMap {
    'privacy-request-form': PrivacyRequestFormElement;
  }
  interface HTMLElementTagNameMap {
    'privacy-rights': PrivacyRightsElement;
  }
}
