/** The two groups of bodies, ranked apart in every rating. */
import type { Group } from '@olshem/scoring';

/** Central public bodies. */
export const central: Group = {
  id: 'central',
  title: {
    kk: 'Орталық мемлекеттік органдар',
    ru: 'Центральные государственные органы',
    en: 'Central public bodies',
  },
};

/** Local executive bodies: akimats of regions and of cities of republican significance. */
export const local: Group = {
  id: 'local',
  title: {
    kk: 'Жергілікті атқарушы органдар',
    ru: 'Местные исполнительные органы',
    en: 'Local executive bodies',
  },
};
