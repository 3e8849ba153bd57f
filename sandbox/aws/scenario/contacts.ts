import * as v from 'valibot';

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
export const contacts = v.strictObject({
  security: contact(alternateContact),
  billing: contact(alternateContact),
  operations: contact(alternateContact),
  information: contact(contactInformation),
});

export type Contacts = v.InferOutput<typeof contacts>;

/** What an alternate contact that is merely there says. */
export const somebody = (): v.InferOutput<typeof alternateContact> => v.parse(alternateContact, {});

/** What contact information that is merely there says. */
export const someAddress = (): v.InferOutput<typeof contactInformation> =>
  v.parse(contactInformation, {});
