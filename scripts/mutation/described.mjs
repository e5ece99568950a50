import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const described = ['name', 'company', 'privacyPolicy', 'example', 'stores'];

/**
 * What a vendor is said to be and to store. test/house/vendor-pages.test.ts holds docs/vendors/ to it, word for word, so that
 * each of two thousand mutants would die of the same comparison.
 */
function shouldIgnore({ node }) {
  if (node.type !== 'ObjectProperty' || !described.includes(node.key.name)) return undefined;
  const isData = /^(StringLiteral|ObjectExpression)$/.test(node.value.type);
  return isData ? 'It is written out in docs/vendors.' : undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'described', { shouldIgnore })];
