/** Demonstration inputs of open government, public feedback and internal control. */
import { portion, texts, type Source } from './source.ts';

/** Inputs by indicator for one body. */
export function otherInputs(source: Source): Record<string, Record<string, string>> {
  return {
    'open-data': openData(source),
    'open-budget': openBudget(source),
    'open-regulations': openRegulations(source),
    'applicant-satisfaction': satisfaction(source),
    'information-request-share': requests(source),
    'knowledge-base': texts({
      quarters: 2,
      quarters_updated: source.hundredths('knowledge-base') === 700 ? 2 : source.draw(0, 1),
      bilingual: true,
    }),
    'population-meetings': meetings(source),
    'unaccredited-channels': texts({ unaccredited: channels(source) }),
    'website-completeness': website(source),
    'hidden-services': texts({
      accepted:
        source.count('hidden-services', 'accepted') ?? portion(source.hundredths('hidden-services'), 1, 200),
    }),
  };
}

function openData({ body, draw, chance, hundredths }: Source) {
  const required = body.group === 'local' ? 51 : draw(12, 44);
  const points = hundredths('open-data');
  const answered = points > 500 || chance(50);
  const full = answered ? 1000 : 500;
  const faulty = points === 0 ? 0 : Math.max(0, portion(required, full - Math.min(points, full), full / 2));
  const inTime = Math.max(0, faulty - required);
  return texts({
    required,
    correct: required - Math.min(faulty, required),
    timely: required - Math.min(inTime, required),
    publish_requests: points === 0 ? 3 : answered ? draw(0, 4) : 2,
    publish_answered: 0,
    update_requests: points === 0 ? 2 : 0,
    update_answered: 0,
    ...(points !== 0 && answered && sameCounts(draw(0, 4))),
  });
}

function sameCounts(requests: number) {
  return { publish_requests: requests, publish_answered: requests };
}

function openBudget({ body, draw, hundredths }: Source) {
  const due = body.group === 'local' ? 4 : 9;
  const points = hundredths('open-budget');
  // In 2025 the bodies without releases had eight points or a few ninths less.
  const releases = points > 800;
  const rest = points - 400 - (releases ? 400 : 0);
  const comments = draw(0, 9);
  return texts({
    materials_on_time: Math.min(due, Math.max(0, portion(due, rest, 400))),
    comments_received: comments,
    comments_answered: comments,
    press_release_kk: releases,
    press_release_ru: releases,
  });
}

function openRegulations({ draw, hundredths }: Source) {
  const points = hundredths('open-regulations');
  const comments = draw(3, 180);
  return texts({
    comments_received: comments,
    comments_answered: comments,
    press_release_kk: points === 800,
    press_release_ru: points >= 600,
  });
}

function satisfaction({ body, draw, hundredths }: Source) {
  const printed = body.supplied['applicant-satisfaction']?.inputs['satisfaction_percent'];
  const tens = Math.trunc(hundredths('applicant-satisfaction') / 100) + 2;
  const percent = printed === undefined ? tens * 10 + draw(1, 9) : Number.parseInt(printed, 10) + draw(-2, 2);
  return { satisfaction_percent: `${Math.min(99, Math.max(5, percent))}.${draw(0, 9)}` };
}

function requests({ body, draw, hundredths }: Source) {
  const appeals = body.group === 'local' ? draw(14_000, 60_000) : draw(4_000, 50_000);
  const step = 6 - Math.trunc(hundredths('information-request-share') / 100);
  const perMille = step === 0 ? draw(15, 58) : 60 + (step - 1) * 50 + draw(2, 48);
  return texts({ requests: portion(appeals, perMille, 1000), appeals });
}

function meetings({ draw, hundredths }: Source) {
  const points = hundredths('population-meetings');
  if (points === 450)
    return texts({
      planned: 0,
      held: 0,
      held_in_time: 0,
      plans_published: 0,
      meetings_with_reception: 0,
      exempt: true,
    });
  const planned = draw(4, 10);
  const lost = 500 - points;
  const missed = Math.min(planned, portion(planned, lost, 200));
  const held = Math.max(1, planned);
  return texts({
    planned,
    held,
    held_in_time: planned - missed,
    plans_published: held,
    meetings_with_reception: held,
    exempt: false,
  });
}

function channels({ draw, count, hundredths }: Source): number {
  const known = count('unaccredited-channels', 'unaccredited');
  const penalty = Math.trunc(hundredths('unaccredited-channels') / 100);
  if (known !== undefined) return known;
  return penalty === 0 ? 0 : penalty === 5 ? draw(21, 90) : (penalty - 1) * 5 + draw(1, 5);
}

function website({ hundredths }: Source) {
  const lost = 600 - hundredths('website-completeness');
  const sections = ['inspections', 'statistics', 'questions', 'regulations', 'contacts'];
  const absent = Math.min(sections.length, Math.trunc(lost / 100));
  const budget = 7 - Math.min(7, portion(7, lost - absent * 100, 100));
  return texts({
    ...Object.fromEntries(sections.map((section, at) => [`${section}_current`, at < absent ? 0 : 1])),
    budget_current: budget,
  });
}
