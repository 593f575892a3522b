/** A region's tile: where it stands on the grid and its short names. */
export interface RegionTile {
  /** ISO 3166-2 code. */
  iso: string;
  /** Column, 1 is the west. */
  column: number;
  /** Row, 1 is the north. */
  row: number;
  /** Short name per language, at most nine letters. */
  name: { kk: string; ru: string; en: string };
  /** Three letters per language, for a phone. */
  code: { kk: string; ru: string; en: string };
}

/** The 20 regions and cities of republican significance, each one tile, neighbours kept together as far as a grid allows. */
export const regionTiles: readonly RegionTile[] = [
  tile('KZ-59', 4, 1, 'СҚО СКО NKR', 'СҚО СКО NKR'),
  tile('KZ-27', 1, 2, 'БҚО ЗКО WKR', 'БҚО ЗКО WKR'),
  tile('KZ-39', 3, 2, 'Қостанай Костанай Kostanay', 'ҚОС КОС KOS'),
  tile('KZ-11', 4, 2, 'Ақмола Акмола Akmola', 'АҚМ АКМ AKM'),
  tile('KZ-71', 5, 2, 'Астана Астана Astana', 'АСТ АСТ AST'),
  tile('KZ-55', 6, 2, 'Павлодар Павлодар Pavlodar', 'ПАВ ПАВ PAV'),
  tile('KZ-23', 1, 3, 'Атырау Атырау Atyrau', 'АТЫ АТЫ ATY'),
  tile('KZ-15', 2, 3, 'Ақтөбе Актобе Aktobe', 'АҚТ АКТ AKT'),
  tile('KZ-62', 3, 3, 'Ұлытау Ұлытау Ulytau', 'ҰЛЫ ҰЛЫ ULY'),
  tile('KZ-35', 4, 3, 'Қарағанды Караганда Karaganda', 'ҚАР КАР KAR'),
  tile('KZ-10', 5, 3, 'Абай Абай Abai', 'АБА АБА ABA'),
  tile('KZ-63', 6, 3, 'ШҚО ВКО EKR', 'ШҚО ВКО EKR'),
  tile('KZ-47', 1, 4, 'Маңғыстау Мангистау Mangystau', 'МАҢ МАН MAN'),
  tile('KZ-43', 2, 4, 'Қызылорда Кызылорда Kyzylorda', 'ҚЫЗ КЫЗ KYZ'),
  tile('KZ-61', 3, 4, 'Түркістан Туркестан Turkistan', 'ТҮР ТУР TUR'),
  tile('KZ-31', 4, 4, 'Жамбыл Жамбыл Zhambyl', 'ЖАМ ЖАМ ZHA'),
  tile('KZ-19', 5, 4, 'Алм._обл. Алм._обл. Alm._Reg.', 'АЛО АЛО ALR'),
  tile('KZ-33', 6, 4, 'Жетісу Жетісу Zhetisu', 'ЖЕТ ЖЕТ ZHE'),
  tile('KZ-79', 3, 5, 'Шымкент Шымкент Shymkent', 'ШЫМ ШЫМ SHY'),
  tile('KZ-75', 5, 5, 'Алматы Алматы Almaty', 'АЛА АЛА ALA'),
];

function tile(iso: string, column: number, row: number, names: string, codes: string): RegionTile {
  return { iso, column, row, name: words(names), code: words(codes) };
}

function words(line: string): RegionTile['name'] {
  const [kk = '', ru = '', en = ''] = line.split(' ').map((word) => word.replace('_', '\u00a0'));
  return { kk, ru, en };
}
