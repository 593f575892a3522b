/** What the API is told by whoever starts it; the environment is read by the server alone. */
export interface ApiSettings {
  /** No demonstration and no known passwords. */
  production: boolean;
  /** Where the embedded database, the documents and the kept secrets are. */
  dataDir: string;
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl?: string | undefined;
  sessionSecret?: string | undefined;
  signingKey?: string | undefined;
  metricsToken?: string | undefined;
  /** Whether browsers reach us over https only. */
  secureCookies: boolean;
}
