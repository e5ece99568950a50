/** Keys as WebDriver writes them; every other letter is itself. A text of these is what a person presses, one after the other. */
export const tab = '\uE004';
export const enter = '\uE007';
export const space = ' ';
export const down = '\uE015';

interface Key {
  readonly key: string;
  readonly code?: string;
  readonly windowsVirtualKeyCode?: number;
  readonly text?: string;
}

const named: Readonly<Record<string, Key>> = {
  [tab]: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  [enter]: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  [down]: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  [space]: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};

/** The same key for the DevTools protocol. */
export const chromiumKey = (letter: string): Key => named[letter] ?? { key: letter, text: letter };

export const lettersOf = (keys: string): string[] => Array.from(keys);
