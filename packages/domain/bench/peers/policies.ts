import { preparsePolicySet, statefulIsAuthorized, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString, type Enforcer } from 'casbin';
import { contains, pathOf } from '../../src/ars.ts';
import type { Query } from '../../src/answer.ts';
import type { WorldFacts } from '../../src/facts.ts';
import type { Assignment } from '../../src/rules.ts';

/**
 * One question as an engine for permissions can be asked it: may this body do this here? Both know neither time nor functions nor rank, so they get
 * the rules of this line that are in force, with the body of today, and only those: a whole world of 60,000 policies takes either of them seconds.
 */
export type Line = { query: Query; body: string; rules: { id: string; body: string; key: string }[] };

/** The rules in force of the line of a question; `bodyAt` says who that is where a rule names a function. */
export function lineOf(facts: WorldFacts, query: Query, body: string, bodyAt: (rule: Assignment) => string): Line {
  const parents = new Map(facts.subject.map(({ id, parent }) => [id, parent]));
  const chain = new Set<string>();
  for (let id: string | null | undefined = query.subject; id; id = parents.get(id as Query['subject'])) chain.add(id);
  const rules = facts.assignment.filter((one) =>
    one.role === query.role && chain.has(one.subject) && one.known.to === null && one.valid.from <= query.on && (one.valid.to === null || one.valid.to > query.on));
  return { query, body, rules: rules.flatMap((one) => one.scope.within.map((key) => ({ id: `${one.id}-${key}`, body: bodyAt(one), key }))) };
}

/** Cedar: a permission for each rule, except where a deeper one takes its place; preparsed, with the place and what lies above it as entities. */
export function askCedar(line: Line): () => unknown {
  const { query, body, rules } = line;
  const name = `${query.subject} ${query.role}`;
  const policies = Object.fromEntries(rules.map((one) => {
    const deeper = rules.filter(({ key }) => key !== one.key && contains(one.key as never, key as never)).map(({ key }) => `resource in Place::"${key}"`);
    return [one.id, `permit(principal == Body::"${one.body}", action == Action::"${query.role}", resource in Place::"${one.key}")${deeper.length > 0 ? ` unless { ${deeper.join(' || ')} }` : ''};`];
  }));
  const parsed = preparsePolicySet(name, { staticPolicies: policies });
  if (parsed.type === 'failure') throw new Error(`cedar: ${parsed.errors.map(({ message }) => message).join('; ')}`);
  const path = pathOf(query.place);
  const entities: EntityJson[] = path.map((key, index) => ({ uid: { type: 'Place', id: key }, attrs: {}, parents: path.slice(index + 1, index + 2).map((above) => ({ type: 'Place', id: above })) }));
  const call = { principal: { type: 'Body', id: body }, action: { type: 'Action', id: query.role }, resource: { type: 'Place', id: query.place }, context: {}, preparsedPolicySetId: name, entities };
  return () => {
    const answer = statefulIsAuthorized(call);
    if (answer.type === 'failure') throw new Error(`cedar: ${answer.errors.map(({ message }) => message).join('; ')}`);
    return answer.response.decision;
  };
}

const MODEL = `
[request_definition]
r = body, role, place
[policy_definition]
p = body, role, place, eft
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.body == p.body && r.role == p.role && (r.place == p.place || g(r.place, p.place))
`;

/** Casbin: a policy for each rule, and the places as a hierarchy of roles. */
export async function askCasbin({ query, body, rules }: Line): Promise<() => unknown> {
  const enforcer: Enforcer = await newEnforcer(newModelFromString(MODEL));
  // Casbin takes no empty name: Germany has the key "0" here.
  const named = (key: string): string => key || '0';
  const path = pathOf(query.place).map(named);
  for (const [index, key] of path.slice(0, -1).entries()) await enforcer.addGroupingPolicy(key, path[index + 1] ?? '0');
  for (const { body: holder, key } of rules) await enforcer.addPolicy(holder, query.role, named(key), 'allow');
  return () => enforcer.enforceSync(body, query.role, query.place);
}
