/** Waits for code that is loaded ahead of its time. Should that fail, the import that needs it says so. */
export const preload = async (...modules: readonly Promise<unknown>[]): Promise<void> => {
  await Promise.allSettled(modules);
};
