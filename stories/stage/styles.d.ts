/** Vite hands the text of a style sheet over. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
