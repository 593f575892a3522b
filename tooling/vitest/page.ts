/// <reference types="vite/client" />
import { beforeEach } from 'vitest';
import { page } from 'vitest/browser';
// Components are looked at as they stand on a page: what is hidden from the eye, and what fits, is decided by styles.
import '../../packages/ui/src/styles/index.css';

// The mark of a page on which script runs.
document.documentElement.dataset.hydrated = '';

// A test that narrows the screen narrows it for itself.
beforeEach(() => page.viewport(1280, 800));
