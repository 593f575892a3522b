/** `pnpm generate:client`: writes what the client knows of the API anew. */
import { writeClient } from '../client/generate.ts';

await writeClient();
