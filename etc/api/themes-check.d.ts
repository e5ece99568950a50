// What dist/ promises: written by `npm run update-api`, and reviewed like code. See CONTRIBUTING.md, "What stays".

declare module 'privacy-elements/themes/check.js' {
  export interface DesignFault {
    readonly element: string;
    readonly rule: 'text' | 'control' | 'focus' | 'unequal' | 'unseen' | 'effect';
    readonly where: string;
    readonly found: string;
    readonly needed: string;
  }
  export interface DesignLimits {
    readonly text?: number;
    readonly control?: number;
  }
  export function checkDesign(root?: ParentNode, { text, control }?: DesignLimits): DesignFault[];
}
