import { readActions } from './reading.ts';

const actions = (): string =>
  [...new Set(readActions.map(({ action }) => action))]
    .sort()
    .map((action) => `                  - ${action}`)
    .join('\n');

/** The template of docs/setup.md: provider, role, and the policy for all checks. */
export const cloudFormation = (): string => `AWSTemplateFormatVersion: '2010-09-09'
Description: The read-only role of AWS Root Guard

Parameters:
  Owner:
    Type: String
    Description: Organisation or user that owns the repository, in its exact spelling
  OwnerId:
    Type: String
    AllowedPattern: '\\d+'
  Repository:
    Type: String
  RepositoryId:
    Type: String
    AllowedPattern: '\\d+'
  Branch:
    Type: String
    Default: main
  Audience:
    Type: String
    Default: sts.amazonaws.com
  CreateProvider:
    Type: String
    Description: An account has one provider for GitHub at most. Say no if it is there already.
    Default: 'yes'
    AllowedValues: ['yes', 'no']

Conditions:
  NoProviderYet: !Equals [!Ref CreateProvider, 'yes']

Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: NoProviderYet
    Properties:
      Url: https://token.actions.githubusercontent.com
      ClientIdList:
        - !Ref Audience

  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: root-guard
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !If
                - NoProviderYet
                - !Ref Provider
                - !Sub arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: !Ref Audience
                token.actions.githubusercontent.com:sub:
                  - !Sub repo:\${Owner}/\${Repository}:ref:refs/heads/\${Branch}
                  - !Sub repo:\${Owner}@\${OwnerId}/\${Repository}@\${RepositoryId}:ref:refs/heads/\${Branch}
      Policies:
        - PolicyName: read-root
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: RootGuardRead
                Effect: Allow
                Action:
${actions()}
                Resource: '*'

Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn`;

/** The same as a block of Markdown. */
export const cloudFormationBlock = (): string => `\`\`\`yaml\n${cloudFormation()}\n\`\`\``;
