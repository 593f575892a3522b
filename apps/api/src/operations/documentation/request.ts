import type { Placed } from './document.ts';
import { examples } from './examples/index.ts';

/** The example of an operation as a command for curl; `$OLSHEM` is the server's address, `session` the file of its cookie. */
export function curlOf({ method, path, operation }: Placed): string {
  const { parameters = {}, body } = examples[operation.operationId] ?? {};
  const declared = operation.parameters ?? [];
  const query = declared
    .filter(({ name, in: where }) => where === 'query' && parameters[name] !== undefined)
    .map(({ name }) => `${name}=${encodeURIComponent(parameters[name]!)}`);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? name),
  );
  const address = `"$OLSHEM${filled}${query.length > 0 ? `?${query.join('&')}` : ''}"`;
  const words = [
    'curl',
    ...(operation['x-access'] === 'public' ? [] : ['-b session']),
    ...(method === 'get' ? [] : [`-X ${method.toUpperCase()}`]),
    address,
  ].join(' ');
  return [words, ...bodyOf(operation.requestBody?.content ?? {}, body)].join(' \\\n  ');
}

function bodyOf(content: object, body: unknown): string[] {
  if (body === undefined) return [];
  if ('multipart/form-data' in content) return formOf(body as Record<string, string | string[]>);
  return [`-H 'content-type: application/json'`, `-d ${quoted(JSON.stringify(body, null, 2))}`];
}

/** A part given as text is a field, one given as a list are files. */
function formOf(parts: Record<string, string | string[]>): string[] {
  return Object.entries(parts).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((file) => `-F ${quoted(`${name}=@${file}`)}`)
      : [`-F ${quoted(`${name}=${value}`)}`],
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
