import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { ApiEnv } from '../access/context.ts';

/** Upper limits of the time buckets, in seconds. */
const BUCKETS = [0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

interface Series {
  count: number;
  seconds: number;
  buckets: number[];
}

/** Counts requests by route and status, and how long they took. */
export class Metrics {
  readonly #series = new Map<string, Series>();

  readonly count: MiddlewareHandler<ApiEnv> = async (c, next) => {
    const start = performance.now();
    await next();
    const seconds = (performance.now() - start) / 1000;
    // The pattern and not the path: labels must not grow with what is asked for.
    const key = `method="${c.req.method.replaceAll(/[^A-Z]/g, '')}",route="${routePath(c, -1)}",status="${c.res.status}"`;
    const series = this.#series.get(key) ?? { count: 0, seconds: 0, buckets: BUCKETS.map(() => 0) };
    this.#series.set(key, series);
    series.count += 1;
    series.seconds += seconds;
    BUCKETS.forEach((limit, at) => {
      if (seconds <= limit) series.buckets[at] = (series.buckets[at] ?? 0) + 1;
    });
  };

  /** All figures in the text format of Prometheus. */
  text(): string {
    const lines = ['# TYPE olshem_request_seconds histogram'];
    for (const [labels, { count, seconds, buckets }] of this.#series) {
      BUCKETS.forEach((limit, at) =>
        lines.push(`olshem_request_seconds_bucket{${labels},le="${limit}"} ${buckets[at]}`),
      );
      lines.push(
        `olshem_request_seconds_bucket{${labels},le="+Inf"} ${count}`,
        `olshem_request_seconds_sum{${labels}} ${seconds.toFixed(6)}`,
        `olshem_request_seconds_count{${labels}} ${count}`,
      );
    }
    const { rss, heapUsed } = process.memoryUsage();
    lines.push(
      '# TYPE olshem_memory_bytes gauge',
      `olshem_memory_bytes{kind="resident"} ${rss}`,
      `olshem_memory_bytes{kind="heap"} ${heapUsed}`,
    );
    return `${lines.join('\n')}\n`;
  }
}
