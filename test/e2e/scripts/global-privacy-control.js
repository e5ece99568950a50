// What an extension adds to a browser that has no such setting.
Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true });
