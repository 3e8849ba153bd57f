declare module '@vercel/ncc' {
  interface Options {
    cache: boolean;
    quiet: boolean;
    target: string;
    transpileOnly: boolean;
  }
  /** Webpack's account of a module; one that was joined with others holds them. */
  interface Module {
    nameForCondition?: string | null;
    modules?: Module[];
  }
  interface Built {
    code: string;
    assets: Record<string, { source: string | Uint8Array }>;
    /** What `--stats-out` writes. https://webpack.js.org/configuration/stats/ */
    stats: { toJson(options: Record<string, unknown>): { modules: Module[] } };
  }
  export default function ncc(entry: string, options: Options): Promise<Built>;
}
