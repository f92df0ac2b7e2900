import { levelOf, type Ars } from '../ars.ts';
import { assemble } from '../findings/assemble.ts';
import { gather } from '../findings/evidence.ts';
import type { Finding } from '../findings/finding.ts';
import { EXPIRING_WITHIN } from '../findings/findings.ts';
import { registerOf, type Register } from '../findings/register.ts';
import { rulewise } from '../findings/rulewise.ts';
import { placesOf, universeOn } from '../findings/universe.ts';
import { roles } from '../rules.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { Clocks } from '../world/records.ts';

/** Findings for which every cell is looked at by all that it can turn on: none is taken for another, no line for another, and no supervision for what it follows. */
export function findingsOneByOne(world: World, { on, at }: Clocks): readonly Finding[] {
  const lens = lensOn(open(world), on, at);
  const universe = universeOn(lens);
  const likeness: Register['likeness'] = {
    of(_subject, _role, level, alone) {
      // Those that were there on other days too: a finding is followed back to them.
      const places = [...lens.world.records.territory.keys()].filter((key): key is Ars => levelOf(key as Ars) === level).sort();
      return { places, groups: alone ? [] : places.map((_, index) => [index, index + 1]), names: () => false };
    },
  };
  const register: Register = { ...registerOf(lens), likeness, saidAlike: { of: () => null }, levelled: new Set(roles) };
  const evidence = new Map(universe.subjects.map((subject) => [subject.id, gather(register, lens, subject.id, placesOf(universe, subject), EXPIRING_WITHIN)]));
  return assemble(register, lens, universe, evidence.values(), rulewise(register, lens, evidence).values()).findings;
}
