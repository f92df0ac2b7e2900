import type { Seed } from '@feder/domain';
import { emptySeed } from '../make/empty.ts';
import { territories } from '../territory/records.ts';
import { agreements } from './agreements.ts';
import { boards, competences } from './boards.ts';
import { ministries } from './bodies/ministries.ts';
import { stateBodies } from './bodies/state.ts';
import { bodySupervision, supervisedKinds } from './bodies/supervision.ts';
import { territorialBodies } from './bodies/territorial.ts';
import { contacts } from './contacts.ts';
import { digitalExpectations } from './digital/expectations.ts';
import { digitalRules } from './digital/rules.ts';
import { digitalSubjects } from './digital/subjects.ts';
import { holdings } from './holdings.ts';
import { legalBases } from './law/all.ts';
import { ranks } from './ranks.ts';
import { functions, instruments, statuses, statusHoldings } from './registers.ts';
import { groupExpectations, serviceGroups, serviceSupervision } from './services/groups.ts';
import { serviceExpectations, serviceRules, serviceSubjects } from './services/records.ts';
import { sources } from './sources.ts';

/** Baden-Württemberg as it stands in the sources: nothing here was decided in Feder. */
export const realSeed = (): Seed => ({
  ...emptySeed(),
  ranks: [...ranks],
  sources: [...sources],
  territory: territories(),
  body: [...stateBodies, ...ministries, ...territorialBodies()],
  subject: [...digitalSubjects, ...serviceGroups, ...serviceSubjects(), ...supervisedKinds],
  function: [...functions],
  status: [...statuses],
  board: [...boards],
  legalBasis: legalBases(),
  agreement: [...agreements],
  instrument: [...instruments],
  contact: [...contacts],
  assignment: [...digitalRules(), ...serviceRules(), ...serviceSupervision(), ...bodySupervision()],
  holding: holdings(),
  statusHolding: statusHoldings(),
  competence: [...competences],
  expectation: [...digitalExpectations, ...groupExpectations, ...serviceExpectations()],
});
