// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/pglite' {
  export function openPGliteStore(folder: string): Promise<ClosableStore>;
  // reached, not exported
  interface ClosableStore extends SqlStore {
    close(): Promise<void>;
  }
}
