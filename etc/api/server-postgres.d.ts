// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/server/postgres' {
  export function openPostgresStore(connectionString: string): Promise<ClosableStore>;
}
