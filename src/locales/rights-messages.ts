export interface RightsMessages {
  readonly title: string;
}
