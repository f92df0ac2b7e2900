// Which files are not shipped: tests and what they share, stories, and the configuration of tools.
export const TESTS = String.raw`(\.(test|contract|stories|bench)\.[mc]?[jt]sx?$|/(testing|fixtures|cases)/|/\.storybook/)`;
const CONFIG = String.raw`(^|/)[\w.-]+\.config\.[mc]?[jt]s$`;
export const NOT_SHIPPED = `${TESTS}|${CONFIG}|/(scripts|generate|bench)/`;
