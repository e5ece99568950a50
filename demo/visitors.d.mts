export interface DemoVisitor {
  readonly id: string;
  readonly label: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly gpc?: boolean;
  readonly region?: string;
}

export declare const visitors: readonly DemoVisitor[];
