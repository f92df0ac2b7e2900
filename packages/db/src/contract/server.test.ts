import { server } from '../testing/engines.ts';
import { chainContract } from './chain.contract.ts';
import { commitsContract } from './commits.contract.ts';
import { correctionRequestsContract } from './correction-requests.contract.ts';
import { factsContract } from './facts.contract.ts';
import { roundTripContract } from './round-trip.contract.ts';
import { schemaContract } from './schema.contract.ts';
import { seedContract } from './seed.contract.ts';
import { versionsContract } from './versions.contract.ts';

const engine = server();
factsContract(engine);
versionsContract(engine);
commitsContract(engine);
chainContract(engine);
roundTripContract(engine);
correctionRequestsContract(engine);
schemaContract(engine);
seedContract(engine);
