import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { Report } from '../../src/report/report-schema.ts';

/** schema/report.schema.json, for whoever reads the report without this code. */
export const reportSchema = async (): Promise<string> =>
  format(JSON.stringify(toJsonSchema(Report, { target: 'draft-2020-12' })), { parser: 'json' });
