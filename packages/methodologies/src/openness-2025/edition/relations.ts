/** Figures of the report's text that must agree with each other. */
import type { Text } from '@olshem/scoring';
import type { PrintedRelation, RelatedFigure } from '@olshem/scoring/check';

/** A national or bodily figure as the tables give it. */
export interface TextFigure {
  fact: string;
  scope: string;
  value: string;
  unit: string;
  period: string;
  qualifier: string;
  line: number;
}

interface RelationPattern {
  id: string;
  title: Text;
  kind: PrintedRelation['kind'];
  of: readonly string[];
  value: string;
}

const share = (kk: string, ru: string, en: string): Text => ({
  kk: `Жолданымдардағы үлесі: ${kk}`,
  ru: `Доля в обращениях: ${ru}`,
  en: `Share of appeals: ${en}`,
});

/** Kinds and forms of appeals whose counts and shares are both printed. */
const parts = {
  complaints: share('шағымдар', 'жалобы', 'complaints'),
  applications: share('арыздар', 'заявления', 'applications'),
  requests: share('сұрау салулар', 'запросы', 'requests'),
  messages: share('хабарламалар', 'сообщения', 'messages'),
  proposals: share('ұсыныстар', 'предложения', 'proposals'),
  responses: share('үн қосулар', 'отклики', 'responses'),
  electronic: share('электрондық', 'электронные', 'electronic'),
  paper: share('қағаз түріндегі', 'бумажные', 'on paper'),
};

/** Facts are named `fact/scope/period`. */
const patterns: readonly RelationPattern[] = [
  {
    id: 'appeals-growth',
    title: { kk: 'Жолданымдардың өсуі', ru: 'Рост обращений', en: 'Growth of appeals' },
    kind: 'growth',
    of: ['appeals_registered/all/2025', 'appeals_registered/all/2024'],
    value: 'appeals_growth/all/2025',
  },
  ...['2025', '2024'].flatMap((year) =>
    Object.entries(parts).map(([part, title]) => ({
      id: `appeals-share-${part}-${year}`,
      title,
      kind: 'share' as const,
      of: [`appeals_count_${part}/all/${year}`, `appeals_registered/all/${year}`],
      value: `appeals_share_${part}/all/${year}`,
    })),
  ),
  {
    id: 'received-by-leadership',
    title: { kk: 'Басшылық қабылдағандар', ru: 'Принято руководством', en: 'Received by the leadership' },
    kind: 'sum',
    of: ['citizens_received_by_leadership/central/2025', 'citizens_received_by_leadership/local/2025'],
    value: 'citizens_received_by_leadership/all/2025',
  },
  {
    id: 'received-by-first-leaders',
    title: {
      kk: 'Бірінші басшылар қабылдағандар',
      ru: 'Принято первыми руководителями',
      en: 'Received by heads of bodies',
    },
    kind: 'sum',
    of: ['citizens_received_by_first_leaders/central/2025', 'citizens_received_by_first_leaders/local/2025'],
    value: 'citizens_received_by_first_leaders/all/2025',
  },
  ...['central', 'local'].flatMap((scope) => [
    {
      id: `leadership-share-${scope}`,
      title: {
        kk: 'Басшылық қабылдағандардың үлесі',
        ru: 'Доля принятых руководством',
        en: 'Share received by the leadership',
      },
      kind: 'share' as const,
      of: [`citizens_received_by_leadership/${scope}/2025`, 'citizens_received_by_leadership/all/2025'],
      value: `citizens_received_by_leadership_share/${scope}/2025`,
    },
    {
      id: `first-leaders-share-${scope}`,
      title: {
        kk: 'Бірінші басшылар қабылдағандардың үлесі',
        ru: 'Доля принятых первыми руководителями',
        en: 'Share received by heads of bodies',
      },
      kind: 'share' as const,
      of: [`citizens_received_by_first_leaders/${scope}/2025`, 'citizens_received_by_first_leaders/all/2025'],
      value: `citizens_received_by_first_leaders_share/${scope}/2025`,
    },
  ]),
  {
    id: 'first-leader-share',
    title: {
      kk: 'Бірінші басшылар қабылдағандардың орташа үлесі',
      ru: 'Средняя доля принятых первыми руководителями',
      en: 'Average share received by heads of bodies',
    },
    kind: 'share',
    of: ['citizens_received_by_first_leaders/all/2025', 'citizens_received_by_leadership/all/2025'],
    value: 'first_leader_share_average/all/2025',
  },
  {
    id: 'first-leader-share-change',
    title: { kk: 'Орташа үлестің өзгеруі', ru: 'Изменение средней доли', en: 'Change of the average share' },
    kind: 'difference',
    of: ['first_leader_share_average/all/2025', 'first_leader_share_average/all/2024'],
    value: 'first_leader_share_change/all/2025',
  },
  {
    id: 'satisfaction-change',
    title: { kk: 'Қанағаттанудың өзгеруі', ru: 'Изменение удовлетворённости', en: 'Change of satisfaction' },
    kind: 'difference',
    of: ['satisfaction_average/all/2025', 'satisfaction_average/all/2024'],
    value: 'satisfaction_change_vs_2024/all/2025',
  },
  {
    id: 'meetings',
    title: { kk: 'Жоспарланған кездесулер', ru: 'Запланированные встречи', en: 'Meetings planned' },
    kind: 'sum',
    of: ['meetings_held/central/2025', 'meetings_not_held/central/2025'],
    value: 'meetings_planned/central/2025',
  },
];

/** The national relations of which every figure is printed, and the share of each body whose appeals are counted. */
export function relationsOf(
  national: readonly TextFigure[],
  ofBodies: readonly TextFigure[],
): PrintedRelation[] {
  const find = (name: string): RelatedFigure | undefined => {
    const [fact, scope, period] = name.split('/');
    const all = national.filter(
      (each) => each.fact === fact && each.scope === scope && each.period === period,
    );
    // Of two printings the exact count is meant: 5 882 116 and not 5.8 million.
    const found = all.find(({ unit }) => scaleOf(unit) === undefined) ?? all[0];
    return found && related(found);
  };
  const whole = find('appeals_registered/all/2025');
  return [
    ...patterns.flatMap(({ of, value, ...pattern }) => {
      const [parts, result] = [of.map(find), find(value)];
      if (!result || !parts.every((part) => part !== undefined)) return [];
      return [{ ...pattern, of: parts, value: result }];
    }),
    ...ofBodies.flatMap((figure) => {
      const value = ofBodies.find(
        (each) => each.scope === figure.scope && each.fact === 'appeals_received_share',
      );
      if (figure.fact !== 'appeals_received' || !value || !whole) return [];
      const title = {
        kk: 'Барлық жолданымдардағы үлесі',
        ru: 'Доля во всех обращениях',
        en: 'Share of all appeals',
      };
      const id = 'appeals-received-share';
      return [
        {
          id,
          title,
          body: figure.scope,
          kind: 'share' as const,
          of: [related(figure), whole],
          value: related(value),
        },
      ];
    }),
  ];
}

function related({ value, unit, qualifier, line }: TextFigure): RelatedFigure {
  const scale = scaleOf(unit);
  const exact = scale === undefined && COUNTS.includes(unit) && qualifier === '';
  return { value, line, ...(scale && { scale }), ...(exact && { exact }), ...(qualifier && { qualifier }) };
}

const COUNTS = ['appeals', 'persons', 'meetings'];

function scaleOf(unit: string): string | undefined {
  if (unit.startsWith('thousand')) return '1000';
  return unit.startsWith('million') ? '1000000' : undefined;
}
