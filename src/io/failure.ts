/** Something about the world, not about us, stops the command. The message says what and where; there is no stack to show. */
export class Failure extends Error {}

/** The command line asks for what there is not. Exit 2. */
export class UsageError extends Failure {}

const plainWords: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'the link leads in a circle',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many open files',
};

/** An error of the operating system in plain words; any other error's own message. */
export function plainMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return (code !== undefined && plainWords[code]) || error.message;
}

/** Whether the operating system, not our code, raised the error. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
