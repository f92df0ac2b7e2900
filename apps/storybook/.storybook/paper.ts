/** What the sheets asked for before a rule was changed here. */
const asked = new WeakMap<CSSMediaRule, string>();

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? mediaRules(rule.styleSheet.cssRules) : [];
    const below = rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...below] : below;
  });
}

/** Shows the page as on screen or as on paper: a page cannot ask the browser for its print rules. */
export function showAs(medium: 'screen' | 'print') {
  for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => mediaRules(cssRules))) {
    const original = asked.get(rule) ?? rule.media.mediaText;
    asked.set(rule, original);
    const changed = original.replaceAll(/\bprint\b/g, 'all').replaceAll(/\bscreen\b/g, 'not all');
    // "not all and (…)" is the opposite of the condition, so that what is for screens alone goes as a whole.
    rule.media.mediaText = medium === 'screen' ? original : changed.replace(/^not all.*$/, 'not all');
  }
}
