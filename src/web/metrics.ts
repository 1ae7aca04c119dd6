import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { ChannelReport, Counters } from './options.ts';

export type Metrics = { contentType: string; text: () => Promise<string> };

/** Numbers for Prometheus, read when they are asked for. None of them names a person. */
export function openMetrics(
  counters: () => Counters | Promise<Counters>,
  status: () => ChannelReport[],
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const stored = new Counter({ name: 'teahouse_events_stored_total', help: 'Events stored', registers });
  const handled = new Counter({ name: 'teahouse_events_handled_total', help: 'Events handled', registers });
  const depth = new Gauge({ name: 'teahouse_queue_depth', help: 'Events stored and not handled', registers });
  const deliveries = new Gauge({
    name: 'teahouse_deliveries',
    help: 'Deliveries by state',
    labelNames: ['state'],
    registers,
  });
  const online = new Gauge({
    name: 'teahouse_channel_online',
    help: '1 while a channel is online',
    labelNames: ['channel'],
    registers,
  });
  return {
    contentType: registry.contentType,
    text: async () => {
      const now = await counters();
      stored.reset();
      stored.inc(now.eventsStored);
      handled.reset();
      handled.inc(now.eventsHandled);
      depth.set(now.queueDepth);
      deliveries.reset();
      for (const [state, count] of Object.entries(now.deliveries)) deliveries.set({ state }, count);
      online.reset();
      for (const report of status()) {
        online.set({ channel: report.name }, report.status.state === 'online' ? 1 : 0);
      }
      return registry.metrics();
    },
  };
}
