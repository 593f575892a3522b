/** One of the three apps. */
export type App = 'api' | 'admin' | 'site';

const operations = new Set(['/healthz', '/readyz', '/metrics']);

/** The app a request target belongs to: the API and the operations paths, the portal under /admin, the site for all else. */
export function appFor(target: string): App {
  const path = target.split('?', 1)[0] ?? '/';
  if (operations.has(path) || isUnder(path, '/api')) return 'api';
  return isUnder(path, '/admin') ? 'admin' : 'site';
}

function isUnder(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}
