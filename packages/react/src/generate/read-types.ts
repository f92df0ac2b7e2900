import ts from 'typescript';
import type { Part, Prop } from './spec.ts';

const OWN = /packages\/(?:react|icons)\/src\//;

const docOf = (symbol: ts.Symbol, checker: ts.TypeChecker) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, ' ').trim();

/** Entries of the package as TypeScript sees them, read once. */
export const programOf = (files: readonly string[]) => ts.createProgram([...files], {
  jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2024,
  strict: true, exactOptionalPropertyTypes: true, allowImportingTsExtensions: true, emitDeclarationOnly: true, declaration: true, removeComments: true, skipLibCheck: true, types: [],
});

/** The declarations of a module without comments: what a program that uses it can rely on. */
export function declarationsOf(program: ts.Program, file: string): string {
  const texts: string[] = [];
  const { diagnostics } = program.emit(program.getSourceFile(file), (_name, text) => texts.push(text), undefined, true);
  if (texts.length === 0) throw new Error(`${file} has no declarations: ${diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')}`);
  return texts.join('').trim();
}

/** The names, documents and parts that a module of the program exports. */
export function readTypes(program: ts.Program) {
  const checker = program.getTypeChecker();
  return (file: string) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing. Take it out of package.json, or give it an export.`);
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      const { valueDeclaration: declared } = symbol;
      if (!declared) return [];
      return [{ name: symbol.name, doc: docOf(symbol, checker), part: ts.isFunctionDeclaration(declared) && /^[A-Z]/.test(symbol.name) ? partOf(declared, checker) : null }];
    });
  };
}

function partOf(declared: ts.FunctionDeclaration, checker: ts.TypeChecker): Pick<Part, 'element' | 'props'> {
  const [parameter] = declared.parameters;
  if (!parameter) return { element: null, props: [] };
  const defaults = new Map(ts.isObjectBindingPattern(parameter.name) ? parameter.name.elements.flatMap(({ propertyName, name, initializer }) =>
    (initializer ? [[(propertyName ?? name).getText(), initializer.getText()] as const] : [])) : []);
  const type = checker.getTypeAtLocation(parameter);
  const props = checker.getPropertiesOfType(type).filter((property) => property.declarations?.some((each) => OWN.test(each.getSourceFile().fileName)));
  return { element: elementOf(parameter, checker), props: props.map((property) => propOf(property, parameter, defaults, checker)).sort((a, b) => Number(b.required) - Number(a.required)) };
}

function propOf(property: ts.Symbol, at: ts.Node, defaults: ReadonlyMap<string, string>, checker: ts.TypeChecker): Prop {
  const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
  const written = property.declarations?.flatMap((each) => (ts.isPropertySignature(each) && each.type ? [each.type.getText()] : []))[0];
  const type = written ?? checker.typeToString(checker.getTypeOfSymbolAtLocation(property, at), at, ts.TypeFormatFlags.NoTruncation);
  return { name: property.name, type: (optional ? type.replace(/ \| undefined$/, '') : type).replaceAll(/\s+/g, ' '), required: !optional, default: defaults.get(property.name) ?? null, doc: docOf(property, checker) };
}

/** The native element whose props a part takes: the first that its props' type, or a type that this one names, says. */
function elementOf(parameter: ts.ParameterDeclaration, checker: ts.TypeChecker): string | null {
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node): string | null => {
    if (seen.has(node)) return null;
    seen.add(node);
    const native = /ComponentProps<'(\w+)'>/.exec(node.getText());
    if (native) return native[1] ?? null;
    const named: ts.Node[] = [];
    const visit = (each: ts.Node): void => {
      if (ts.isTypeReferenceNode(each)) named.push(...(checker.getSymbolAtLocation(each.typeName)?.declarations ?? []));
      if (ts.isTypeReferenceNode(each) && checker.getSymbolAtLocation(each.typeName)?.flags) {
        const symbol = checker.getSymbolAtLocation(each.typeName);
        if (symbol && symbol.flags & ts.SymbolFlags.Alias) named.push(...(checker.getAliasedSymbol(symbol).declarations ?? []));
      }
      each.forEachChild(visit);
    };
    visit(node);
    return named.filter((each) => OWN.test(each.getSourceFile().fileName)).map(look).find((found) => found !== null) ?? null;
  };
  return parameter.type ? look(parameter.type) : null;
}

/** The text of a story as it is written: what stands behind "export const <name>: Story =". */
export function storyText(file: string, text: string, story: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true, ts.ScriptKind.TSX);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((each) => each.name.getText() === story);
    if (!found?.initializer || !ts.isObjectLiteralExpression(found.initializer)) continue;
    // What a test presses is no part of the example.
    const kept = found.initializer.properties.filter((property) => !['play', 'beforeEach'].includes(property.name?.getText() ?? ''));
    return kept.map((property) => property.getText().replaceAll(/^ {2}/gm, '')).join(',\n');
  }
  throw new Error(`${file} has no story "${story}".`);
}
