import { server } from '../testing/engines.ts';
import { chainContract } from './chain.contract.ts';
import { commitsContract } from './commits.contract.ts';
import { factsContract } from './facts.contract.ts';
import { roundTripContract } from './round-trip.contract.ts';
import { versionsContract } from './versions.contract.ts';

const engine = server();
factsContract(engine);
versionsContract(engine);
commitsContract(engine);
chainContract(engine);
roundTripContract(engine);
