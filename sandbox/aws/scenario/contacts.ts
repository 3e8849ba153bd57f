import * as v from 'valibot';

import type { moment } from '../moment.ts';

/** By the names that Account Management has for them. */
const alternateContact = v.strictObject({
  Name: v.optional(v.string(), 'Contact Person'),
  Title: v.optional(v.string(), 'On Call'),
  EmailAddress: v.optional(v.string(), 'contact.person@example.com'),
  PhoneNumber: v.optional(v.string(), '+1 555 0100'),
});

const contactInformation = v.strictObject({
  FullName: v.optional(v.string(), 'Primary Person'),
  AddressLine1: v.optional(v.string(), '1 Primary Street'),
  City: v.optional(v.string(), 'Springfield'),
  StateOrRegion: v.optional(v.string(), 'WA'),
  PostalCode: v.optional(v.string(), '98109'),
  CountryCode: v.optional(v.string(), 'US'),
  PhoneNumber: v.optional(v.string(), '+1 555 0101'),
  CompanyName: v.optional(v.string()),
});

/** true: there is somebody; false: nobody is registered. */
const contact = <Person extends v.GenericSchema>(person: Person) =>
  v.optional(v.union([v.boolean(), person]), true);

/** The account's contacts. */
export const contacts = (time: ReturnType<typeof moment>) =>
  v.strictObject({
    security: contact(alternateContact),
    billing: contact(alternateContact),
    operations: contact(alternateContact),
    information: contact(contactInformation),
    /** AWS's word on the phone number of `information`; null: it does not say. */
    phoneVerification: v.optional(
      v.nullable(v.picklist(['VERIFIED', 'UNVERIFIED', 'PENDING', 'NOT_SUPPORTED'])),
      'VERIFIED',
    ),
    /** The latest change of root's e-mail address; null: there was none. */
    emailUpdate: v.optional(
      v.nullable(
        v.strictObject({
          status: v.optional(v.string(), 'COMPLETED'),
          updatedAt: v.optional(v.nullable(time), { daysAgo: 1 }),
        }),
      ),
      null,
    ),
  });

export type Contacts = v.InferOutput<ReturnType<typeof contacts>>;

/** What an alternate contact that is merely there says. */
export const somebody = (): v.InferOutput<typeof alternateContact> => v.parse(alternateContact, {});

/** What contact information that is merely there says. */
export const someAddress = (): v.InferOutput<typeof contactInformation> =>
  v.parse(contactInformation, {});
