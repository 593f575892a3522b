/** Public services that the body renders without their being in the register, and brought to light itself. */
import {
  amount,
  byGroup,
  capAt,
  count,
  defineIndicator,
  either,
  given,
  list,
  multiply,
  when,
  yesNo,
  type NumberNode,
  type TruthNode,
} from '@olshem/scoring';
import { parameters } from '../parameters.ts';
import { chapters, inReport } from '../report.ts';

const column = (name: string): TruthNode => ({ op: 'yes', input: name });
const rowsWhere = (where: TruthNode): NumberNode => ({ op: 'count-rows', input: 'services', where });

const services = JSON.stringify([
  { supported: 'yes', in_register: 'yes', commission_decision: 'no' },
  { supported: 'yes', in_register: 'no', commission_decision: 'no' },
  { supported: 'no', in_register: 'no', commission_decision: 'no' },
]);

/** A bonus on top of the criterion's maximum. */
export const hiddenServices = defineIndicator({
  id: 'hidden-services',
  title: {
    kk: '«Жасырын» мемлекеттік көрсетілетін қызметтерді анықтау',
    ru: 'Выявление «скрытых» государственных услуг',
    en: 'Identification of hidden public services',
  },
  maxPoints: '7',
  effect: 'bonus',
  supplier: 'miicr',
  source: inReport(chapters.internalControl),
  basis: 'stated',
  unknown: {
    kk: '5,6; 4,7; 3,5 және 2,3 бөлшек мәндері: ұсынылғандардың ішіндегі қолдау тапқандарының үлесі болуы мүмкін.',
    ru: 'Дробные значения 5,6; 4,7; 3,5 и 2,3: возможно, доля поддержанных среди предложенных.',
    en: 'The fractions 5.6, 4.7, 3.5 and 2.3: perhaps the share supported among those proposed.',
  },
  inputs: {
    accepted: count({
      kk: 'Қабылданған «жасырын» қызметтер',
      ru: 'Принятые «скрытые» услуги',
      en: 'Hidden services accepted',
    }),
    services: list(
      {
        kk: 'Қызметтер тізбесі (саны орнына)',
        ru: 'Список услуг (вместо числа)',
        en: 'List of services (instead of the count)',
      },
      {
        supported: yesNo({
          kk: 'Уәкілетті орган қолдаған',
          ru: 'Поддержана уполномоченным органом',
          en: 'Supported by the authorised body',
        }),
        in_register: yesNo({
          kk: 'Тізілімге енгізілген',
          ru: 'Внесена в реестр',
          en: 'Entered in the register',
        }),
        commission_decision: yesNo({
          kk: 'Ведомствоаралық комиссия мақұлдаған',
          ru: 'Одобрена межведомственной комиссией',
          en: 'Approved by the interdepartmental commission',
        }),
      },
      { optional: true },
    ),
    override_share: amount(
      {
        kk: 'Үлес бойынша бағаланса: қолдау тапқандар үлесі (0–1)',
        ru: 'При оценке по доле: доля поддержанных (0–1)',
        en: 'Where scored by share: share supported (0 to 1)',
      },
      4,
      { optional: true, atLeast: '0', atMost: '1' },
    ),
  },
  rule: ({ accepted, override_share }) => {
    const { hiddenServicePoints, hiddenServicesCap } = parameters.refer;
    const listed = byGroup({
      central: rowsWhere(either(column('in_register'), column('commission_decision'))),
      local: rowsWhere(column('supported')),
    });
    const byCount = multiply(hiddenServicePoints, when(given('services'), listed, accepted));
    return capAt(
      hiddenServicesCap,
      when(given('override_share'), multiply(hiddenServicesCap, override_share), byCount),
    );
  },
  reading: {
    kk: 'Қабылданған «жасырын» қызметтер: {accepted}.',
    ru: 'Принято «скрытых» услуг: {accepted}.',
    en: 'Hidden services accepted: {accepted}.',
  },
  rounding: { digits: 1, mode: 'half-up' },
  examples: [
    { name: 'Ministry of Transport', group: 'central', inputs: { accepted: '28' }, points: '7' },
    { name: 'Ministry of Agriculture', group: 'central', inputs: { accepted: '8' }, points: '7' },
    { name: 'Shymkent', group: 'local', inputs: { accepted: '3' }, points: '3' },
    { name: 'at the cap', group: 'local', inputs: { accepted: '7' }, points: '7' },
    { name: 'one below the cap', group: 'local', inputs: { accepted: '6' }, points: '6' },
    { name: 'none', group: 'local', inputs: { accepted: '0' }, points: '0' },
    { name: 'by share: two of three', group: 'central', inputs: { override_share: '0.6667' }, points: '4.7' },
    { name: 'by share: one of three', group: 'central', inputs: { override_share: '0.3333' }, points: '2.3' },
    { name: 'by share: four of five', group: 'local', inputs: { override_share: '0.8' }, points: '5.6' },
    { name: 'a list of a central body', group: 'central', inputs: { services }, points: '1' },
    { name: 'the same list of an akimat', group: 'local', inputs: { services }, points: '2' },
  ],
});
