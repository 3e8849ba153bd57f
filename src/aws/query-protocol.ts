import { AwsQueryProtocol, XmlShapeDeserializer } from '@aws-sdk/core/protocols';
import { parseXml, type XmlValue } from './xml.ts';

class AnswerDeserializer extends XmlShapeDeserializer {
  protected override parseXml(xml: string): XmlValue {
    return xml === '' ? '' : parseXml(xml);
  }
}

/** The protocol of IAM and STS, with a faster reader of answers. */
export class QueryProtocol extends AwsQueryProtocol {
  constructor(options: ConstructorParameters<typeof AwsQueryProtocol>[0]) {
    super(options);
    this.deserializer = new AnswerDeserializer(this.deserializer.settings);
  }
}
