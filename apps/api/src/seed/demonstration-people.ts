import type { Role } from '@olshem/contracts';
import type { DemonstrationAccount } from '../deps.ts';
import { OPERATOR } from './register.ts';

/** Known to everyone on purpose; in production none of these accounts exists. */
const PASSWORD = 'olshem-demo-2026';

interface DemonstrationPerson {
  email: string;
  name: string;
  role: Role;
  organisationId: string;
  /** How the start page names the organisation. */
  shown: string;
}

const person = (
  local: string,
  name: string,
  role: Role,
  organisationId: string,
  shown: string,
): DemonstrationPerson => ({
  email: `${local}@demo.example`,
  name,
  role,
  organisationId,
  shown,
});

/** One person for each role, and one who entered the values and therefore may not decide about them. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person('administrator', 'Айгүл Сейітова', 'administrator', OPERATOR, 'Operator of the index'),
  person(
    'second-administrator',
    'Бауыржан Нұрғалиев',
    'administrator',
    OPERATOR,
    'Operator of the index, second administrator',
  ),
  person('kpsisu', 'Ерлан Жұмабаев', 'assessor', 'kpsisu', 'КПСиСУ'),
  person('kpsisu-entry', 'Дана Омарова', 'assessor', 'kpsisu', 'КПСиСУ, entered the values'),
  person('miicr', 'Тимур Ахметов', 'assessor', 'miicr', 'МИИЦР'),
  person('mki', 'Сәуле Қасымова', 'assessor', 'mki', 'МКИ'),
  person('almaty', 'Нұрлан Бекенов', 'agency', 'body-akimat-almaty-city', 'Akimat of Almaty'),
  person('health', 'Мария Ким', 'agency', 'body-ministry-of-health', 'Ministry of Healthcare'),
  person('auditor', 'Асқар Төлегенов', 'auditor', OPERATOR, 'Operator of the index, audit'),
];

/** The demonstration accounts as the start prints them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = demonstrationPeople.map(
  ({ role, email, shown }) => ({ role, email, password: PASSWORD, organisation: shown }),
);
