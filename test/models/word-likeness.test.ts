import { expect, test } from 'vitest';
import { installedLikeness } from '../../src/models/installed.js';

test('words of one kind are alike, others are not, and unknown ones are neither', () => {
  const like = installedLikeness();
  expect(like('injured', 'wounded')!).toBeGreaterThan(0.7);
  expect(like('injured', 'library')!).toBeLessThan(0.4);
  expect(like('harbour', 'harbour')!).toBeCloseTo(1, 5);
  expect(like('injured', 'qzxqzxqzx')).toBeNull();
});
