/** Progress goes to standard error: standard output belongs to the command that follows. */
export const say = (message) => console.error(`[setup] ${message}`);

/** Tells a person what to do. A stack would only hide it. */
export const explain = (error) => console.error(`\n[setup] ${error.message}\n`);
