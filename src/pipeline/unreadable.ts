/**
 * The input is no text that can be read as what it is said to be. The message says where, what was expected
 * and what to do; the run turns it into a refusal `unreadable` and goes on with the next input.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
