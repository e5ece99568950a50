import { css } from '../../ui/css.js';

export const styles = css`
  :host {
    display: none;
  }
`;
