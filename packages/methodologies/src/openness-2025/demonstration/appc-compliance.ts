/** Demonstration inputs of the nine indicators on appeals and receptions. */
import { portion, texts, type Source } from './source.ts';

/** Inputs by indicator for one body. */
export function appcComplianceInputs(source: Source): Record<string, Record<string, string>> {
  const { body, draw, chance, count, hundredths } = source;
  const local = body.group === 'local';
  const reviewed =
    count('review-deadlines', 'reviewed') ?? (local ? draw(9_000, 32_000) : draw(2_500, 28_000));
  const received = count('redirection-deadlines', 'received') ?? portion(reviewed, draw(140, 190), 100);
  const late =
    count('review-deadlines', 'late') ?? portion(reviewed, 400 - hundredths('review-deadlines'), 400_000);
  const lateRedirects =
    count('redirection-deadlines', 'late_redirects') ??
    portion(received, 400 - hundredths('redirection-deadlines'), 40_000);
  const signedUp =
    hundredths('personal-reception-intensity') === 400 && chance(6)
      ? 0
      : local
        ? draw(60, 700)
        : draw(9, 220);
  return {
    'review-deadlines': texts({ late: Math.min(late, reviewed), reviewed }),
    'redirection-deadlines': texts({ late_redirects: Math.min(lateRedirects, received), received }),
    'unjustified-redirection': texts({
      facts:
        count('unjustified-redirection', 'facts') ??
        portion(300 - hundredths('unjustified-redirection'), draw(80, 110), 1000),
    }),
    'hearing-procedure': hearings(source, reviewed),
    'statistical-data-quality': texts({
      distortions: count('statistical-data-quality', 'distortions') ?? portion(reviewed, draw(0, 14), 100),
      reviewed,
    }),
    'court-upheld-share': texts({ upheld: upheldByCourt(source, reviewed), reviewed }),
    'personal-reception-intensity': receptions(source, signedUp),
    'first-leader-activity': leaders(source, signedUp),
    'reception-waiting-time': waiting(source, signedUp),
    'complaint-handling-control': control(source, late, lateRedirects),
  };
}

function hearings({ draw, count, hundredths }: Source, reviewed: number) {
  const points = hundredths('hearing-procedure');
  const due = portion(reviewed, draw(20, 60), 1000) + 20;
  const notHeld = count('hearing-procedure', 'not_held') ?? portion(due, 300 - points, 300);
  const held = points === 300 ? due : portion(notHeld, points, Math.max(1, 300 - points));
  return texts({ not_held: notHeld, held: held + (notHeld === 0 ? due : 0) });
}

function upheldByCourt({ count, hundredths }: Source, reviewed: number): number {
  const known = count('court-upheld-share', 'upheld');
  if (known !== undefined) return known;
  const per = reviewed < 10_000 ? 100 : reviewed < 25_000 ? 1_000 : 10_000;
  const lost = 300 - hundredths('court-upheld-share');
  return lost === 0 ? 0 : Math.max(1, portion(reviewed, lost, 300 * per));
}

function receptions({ draw, hundredths }: Source, signedUp: number) {
  const planned = 6 * draw(4, 8);
  return texts({
    signed_up: signedUp,
    declined: 0,
    received: signedUp + draw(0, 4),
    receptions_held: portion(planned, hundredths('personal-reception-intensity'), 400),
    receptions_planned: planned,
  });
}

function leaders({ body, draw, count, hundredths }: Source, signedUp: number) {
  const all = count('first-leader-activity', 'received_by_leadership') ?? signedUp;
  if (all === 0) return texts({ received_by_first_leader: 0, received_by_leadership: 0, signed_up: 0 });
  const first = count('first-leader-activity', 'received_by_first_leader');
  const top = body.group === 'local' ? 35 : 30;
  const step = 4 - Math.trunc(hundredths('first-leader-activity') / 100);
  const percent =
    step === 0
      ? draw(top + 1, 70)
      : step === 4
        ? draw(1, top - 16)
        : draw(top - 5 * step + 1, top - 5 * step + 4);
  return texts({
    received_by_first_leader: Math.min(all, first ?? portion(all, percent, 100)),
    received_by_leadership: all,
  });
}

function waiting({ hundredths, draw }: Source, signedUp: number) {
  const points = hundredths('reception-waiting-time');
  const within15 = portion(signedUp, points, 300);
  const slow = signedUp - within15;
  const within30 = portion(slow, draw(0, 30), 100);
  return texts({
    n15: within15,
    n30: within30,
    n60: 0,
    later: slow - within30,
    on_date: signedUp,
    within_month: 0,
    later_or_not: 0,
  });
}

function control({ draw, hundredths }: Source, late: number, lateRedirects: number) {
  const percent = { 900: [91, 100], 800: [81, 89], 600: [71, 79], 400: [61, 69], 100: [51, 59] }[
    hundredths('complaint-handling-control')
  ];
  const [least, most] = percent ?? [5, 45];
  return texts({
    late_reviews: late,
    late_redirects: lateRedirects,
    measures: Math.min(late + lateRedirects, portion(late + lateRedirects, draw(least!, most!), 100)),
  });
}
