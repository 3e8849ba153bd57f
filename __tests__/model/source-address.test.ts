import { describe, expect, test } from '@jest/globals';
import { ADDRESS_MARK, markAddress } from '../../src/model/source-address.ts';

describe('a source address', () => {
  test.each(['203.0.113.7', '2001:db8::7', 'something else', '10.0.0.1.example.com', ''])(
    'is marked: %j',
    (address) => {
      expect(markAddress(address)).toBe(`${ADDRESS_MARK}${address}${ADDRESS_MARK}`);
    },
  );

  test.each([
    'AWS Internal',
    'cloudformation.amazonaws.com',
    'cloudformation.us-east-1.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'signin.aws.amazon.com',
  ])('that is the name of a service is shown as it is: %s', (name) => {
    expect(markAddress(name)).toBe(name);
  });

  test('is marked with a separator that nobody sees', () => {
    expect(ADDRESS_MARK).toBe('\u2063');
  });
});
