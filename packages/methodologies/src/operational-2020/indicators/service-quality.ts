/** Violations in rendering public services, per ten thousand services. */
import {
  add,
  count,
  defineIndicator,
  deductionPerNumber,
  noCases,
  step,
  type Indicator,
  type NumberNode,
} from '@olshem/scoring';
import { notMoreThan } from '../../shared/checks.ts';
import { parameters } from '../parameters.ts';

const inputs = {
  services: count({ kk: 'Көрсетілген қызметтер', ru: 'Оказанные услуги', en: 'Services provided' }),
  deadlines: count({ kk: 'Мерзімін бұзу', ru: 'Нарушения сроков', en: 'Deadlines missed' }),
  refusals: count({ kk: 'Негізсіз бас тартулар', ru: 'Необоснованные отказы', en: 'Unfounded refusals' }),
  incomplete: count({
    kk: 'Толық емес құжаттарды қабылдау',
    ru: 'Приём неполного пакета',
    en: 'Incomplete packages accepted',
  }),
  excess: count({
    kk: 'Артық құжат талап ету',
    ru: 'Требование лишних документов',
    en: 'Excess documents demanded',
  }),
};
const kinds = ['deadlines', 'refusals', 'incomplete', 'excess'] as const;

function serviceQuality(
  group: 'central' | 'local',
  maxPoints: string,
  most: readonly [string, string, string, string],
): Indicator {
  return defineIndicator({
    id: `service-quality-${group}`,
    title: {
      kk: 'Мемлекеттік қызметтер көрсету сапасын қамтамасыз ету',
      ru: 'Обеспечение качества оказания госуслуг',
      en: 'Ensuring the quality of public services',
    },
    maxPoints,
    effect: 'add',
    supplier: 'adgs',
    source: { document: 'interaction-order-22599', clause: 'quality of public services' },
    basis: 'official',
    groups: [group],
    inputs,
    checks: () => kinds.map((kind) => notMoreThan(kind, 'services', inputs)),
    steps: Object.fromEntries(kinds.map((kind) => [kind, inputs[kind].title])),
    rule: ({ services, ...violations }) =>
      add(...kinds.map((kind, at) => step(kind, part(most[at]!, violations[kind], services)))),
    reading: {
      kk: 'Қызметтер: {services}; бұзушылықтар: мерзімді бұзу — {deadlines}, негізсіз бас тарту — {refusals}, толық емес құжаттар топтамасын қабылдау — {incomplete}, артық құжат талап ету — {excess}.',
      ru: 'Услуг: {services}; нарушений: сроки {deadlines}, отказы {refusals}, неполный пакет {incomplete}, лишние документы {excess}.',
      en: 'Services: {services}; violations: deadlines {deadlines}, refusals {refusals}, incomplete {incomplete}, excess {excess}.',
    },
    rounding: { digits: 2, mode: 'half-up' },
    examples: [
      { name: 'no violations', inputs: violated('0', '0', '0', '0'), points: maxPoints },
      {
        name: 'one deadline per ten thousand costs all of its part',
        inputs: violated('100', '0', '0', '0'),
        points: group === 'central' ? '24' : '30',
      },
      {
        name: 'half of that',
        inputs: violated('50', '0', '0', '0'),
        points: group === 'central' ? '37' : '45',
      },
      { name: 'every kind at its limit', inputs: violated('100', '100', '100', '100'), points: '0' },
    ],
  });
}

/** Without violations the number of services does not matter. */
function part(most: string, violations: NumberNode, services: NumberNode): NumberNode {
  return noCases(
    violations,
    most,
    deductionPerNumber(most, parameters.refer.servicesPer, violations, services),
  );
}

function violated(deadlines: string, refusals: string, incomplete: string, excess: string) {
  return { services: '1000000', deadlines, refusals, incomplete, excess };
}

/** Of 50 points. */
export const serviceQualityCentral = serviceQuality('central', '50', ['26', '8', '8', '8']);

/** Of 60 points. */
export const serviceQualityLocal = serviceQuality('local', '60', ['30', '10', '10', '10']);
