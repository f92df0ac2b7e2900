// A process that takes the lock of a directory when it is told to, says how that went, and keeps it.
import { lockDirectory } from '../lock/lock-directory.ts';
import { Refusal } from '../refusal.ts';

const [, , dataDir = ''] = process.argv;
process.once('message', () => {
  lockDirectory(dataDir).then(
    () => process.send?.('HELD'),
    (error: unknown) => process.send?.(error instanceof Refusal ? error.code : String(error)),
  );
});
process.send?.('ready');
// The open channel to the parent keeps this process alive until it is ended.
process.on('disconnect', () => process.exit());
