import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { Report } from '../../src/report/file/schema.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** schema/report.schema.json, for whoever reads the report without this code; laid out as `prettier` wants `path` to be. */
export const reportSchema = async (path: string): Promise<string> => {
  const schema = { ...toJsonSchema(Report, { target: 'draft-2020-12' }), $schema: DRAFT };
  return format(JSON.stringify(schema), { ...(await resolveConfig(path)), parser: 'json' });
};
