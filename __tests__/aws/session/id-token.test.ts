import { describe, expect, test } from '@jest/globals';
import { readClaims, subjectForms } from '../../../src/aws/session/id-token.ts';
import { branchClaims, jsonWebToken } from './json-web-token.ts';

const payload = (text: string): string => `e30.${Buffer.from(text).toString('base64url')}.c2ln`;

describe('the claims of a token', () => {
  test('are read without more than there is need for', () => {
    const token = jsonWebToken({ ...branchClaims, actor: 'octocat', exp: 1 });
    expect(readClaims(token)).toEqual(branchClaims);
  });

  test('of several audiences are all told', () => {
    const token = jsonWebToken({ sub: 'x', aud: ['sts.amazonaws.com', 'other'] });
    expect(readClaims(token)).toEqual({ sub: 'x', aud: 'sts.amazonaws.com, other' });
  });

  test('may be in letters of any script', () => {
    expect(readClaims(jsonWebToken({ sub: 'repo:ö/ü', aud: 'a' }))?.sub).toBe('repo:ö/ü');
  });

  test.each([
    ['an empty text', ''],
    ['a word', 'token'],
    ['a payload that is no JSON', payload('hello')],
    ['a payload that is cut off', payload('{"sub":"x"')],
    ['a payload that is no object', payload('[]')],
    ['a payload that is null', payload('null')],
    ['no subject', jsonWebToken({ aud: 'sts.amazonaws.com' })],
    ['no audience', jsonWebToken({ sub: 'repo:a/b' })],
    ['a subject that is no text', jsonWebToken({ sub: 1, aud: 'x' })],
  ])('of what is no token are none: %s', (_, token) => {
    expect(readClaims(token)).toBeUndefined();
  });
});

describe('both forms of the subject', () => {
  test.each([
    [':ref:refs/heads/main'],
    [':ref:refs/tags/v1.0'],
    [':pull_request'],
    [':environment:production: eu'],
    [''],
  ])('of a run with the context "%s", by name and by id alike', (context) => {
    const forms = {
      byName: `repo:octo-org/octo-repo${context}`,
      byId: `repo:octo-org@123/octo-repo@456${context}`,
    };
    expect(subjectForms({ ...branchClaims, sub: forms.byName })).toEqual(forms);
    expect(subjectForms({ ...branchClaims, sub: forms.byId })).toEqual(forms);
  });

  test.each([{ repository_id: undefined }, { repository_owner_id: undefined }])(
    'the form by id is not made up where an id is not told: %j',
    (missing) => {
      const { sub, aud, repository, repository_id, repository_owner_id } = {
        ...branchClaims,
        ...missing,
      };
      const claims = {
        sub,
        aud,
        repository,
        ...(repository_id === undefined ? {} : { repository_id }),
        ...(repository_owner_id === undefined ? {} : { repository_owner_id }),
      };
      expect(subjectForms(claims)).toEqual({
        byName: 'repo:octo-org/octo-repo:ref:refs/heads/main',
        byId: undefined,
      });
    },
  );

  test.each(['repository_owner:octo-org', 'repo:octo-org', 'job_workflow_ref:a/b/c.yml@main', ''])(
    'a subject of another make has no forms: "%s"',
    (sub) => {
      expect(subjectForms({ ...branchClaims, sub })).toBeUndefined();
    },
  );
});
