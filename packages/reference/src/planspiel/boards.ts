import { moreBoards, moreCompetences, offices, procedures, seatsHeld } from './offices.ts';

/** What boards need to decide: offices, seats and rules of procedure, with the boards that only came with them. Written beside the seed, also into a database that was seeded before. */
export const planspielBoards = () => ({
  open: { board: [...moreBoards], competence: [...moreCompetences] },
  acts: { office: [...offices], procedure: [...procedures], seatHeld: [...seatsHeld] },
});
