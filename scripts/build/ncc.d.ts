declare module '@vercel/ncc' {
  interface Options {
    cache: boolean;
    esm: boolean;
    filename: string;
    filterAssetBase: string;
    quiet: boolean;
    target: string;
  }
  interface Packed {
    code: string;
    assets: Record<string, { source: string | Uint8Array }>;
  }
  export default function ncc(entry: string, options: Options): Promise<Packed>;
}
