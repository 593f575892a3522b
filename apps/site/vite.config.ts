import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { messagesByPage } from './messages-by-page.ts';

export default defineConfig({
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // All styles together weigh less than one figure of a page: one file, asked for once, instead of one a component.
            codeSplitting: { groups: [{ name: 'site', test: /[.&?](?:css|type=style)/ }] },
          },
        },
      },
    },
  },
  plugins: [
    messagesByPage(),
    sveltekit({
      adapter: adapter(),
      // Nothing from elsewhere and nothing inline; kit adds a nonce to what a tool page needs to start.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          // Kit's own announcer of page changes carries one style attribute; only that one is let through, by its hash.
          'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'font-src': ['self'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'worker-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['self'],
        },
      },
    }),
  ],
});
