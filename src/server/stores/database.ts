/** Speaks PostgreSQL's SQL with `$1` placeholders; jsonb columns come back parsed, timestamps as `Date`. */
export interface Queries {
  query(sql: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

/** What the SQL store needs of a database. `fromPGlite` and `fromPool` make one. */
export interface Database extends Queries {
  /** How many writes of requests, and how many of receipts, may be under way at once. Default 1. */
  readonly writes?: number;
  /** One connection, one transaction: committed when `work` resolves, rolled back when it throws. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
}

/** The part of a `PGlite` from `@electric-sql/pglite` that is used. */
export interface PGliteClient extends Queries {
  transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
}

/** The part of a `Pool` from `pg` that is used. */
export interface PoolClient extends Queries {
  release(error?: boolean): void;
}

export interface PoolLike extends Queries {
  connect(): Promise<PoolClient>;
}

export const fromPGlite = (client: PGliteClient): Database => ({
  query: (sql, values) => client.query(sql, values),
  transaction: (work) => client.transaction(work),
});

export interface PoolOptions {
  /**
   * How many connections may store requests at once, and as many receipts; what arrives meanwhile is gathered for the next write.
   * Default 2. More is worth it where a commit takes long. Leave some of the pool for look-ups.
   */
  readonly writes?: number;
}

export const fromPool = (pool: PoolLike, { writes = 2 }: PoolOptions = {}): Database => ({
  writes,
  query: (sql, values) => pool.query(sql, values),
  async transaction(work) {
    const client = await pool.connect();
    let isBroken = true;
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      isBroken = false;
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => (isBroken = false),
        () => undefined,
      );
      throw error;
    } finally {
      // A connection whose transaction could not be ended must not serve somebody else.
      client.release(isBroken);
    }
  },
});
