using Microsoft.CodeAnalysis;

namespace NeuronDocs.Site;

/// <summary>Declarations as C#, colored, each type a link. The links are left out of the tab order: the lists below a declaration have them again.</summary>
internal sealed class ApiSyntax(SiteContext site, Page page)
{
    private const int Width = 72;

    private static readonly SymbolDisplayFormat Declaration = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat Reference = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Declaration.MiscellaneousOptions);

    public static string Kind(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { IsRecord: true } => "record",
        _ => type.TypeKind.ToString().ToLowerInvariant(),
    };

    public string Block(INamedTypeSymbol type) => Block(Parts(type));

    public string Block(ISymbol member) => Block([.. InterfaceModifiers(member), .. member.ToDisplayParts(Declaration).Select(Part.Of)]);

    /// <summary>A type within a sentence or a list.</summary>
    public string Type(ITypeSymbol type) => $"<code>{string.Concat(type.ToDisplayParts(Reference).Select(p => Html(Part.Of(p), "")))}</code>";

    // Roslyn leaves out every modifier of an interface's members, as most of them go without saying; these do not.
    private static IEnumerable<Part> InterfaceModifiers(ISymbol member)
    {
        if (member is not { ContainingType.TypeKind: TypeKind.Interface, IsStatic: true }) yield break;
        yield return Part.Keyword("static");
        if (member.IsAbstract) yield return Part.Keyword("abstract");
        else if (member.IsVirtual) yield return Part.Keyword("virtual");
    }

    private static IEnumerable<Part> Parts(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate) return [Part.Keyword("public"), Part.Keyword("delegate"), .. type.ToDisplayParts(Declaration).SkipWhile(p => p.Kind is SymbolDisplayPartKind.Keyword && p.ToString() is "public" or "delegate" or " ").Select(Part.Of)];
        var parts = new List<Part> { Part.Keyword(type.DeclaredAccessibility == Accessibility.Public ? "public" : "protected") };
        if (type.IsStatic) parts.Add(Part.Keyword("static"));
        else if (type.TypeKind == TypeKind.Class && type.IsAbstract) parts.Add(Part.Keyword("abstract"));
        else if (type.TypeKind == TypeKind.Class && type.IsSealed) parts.Add(Part.Keyword("sealed"));
        if (type.TypeKind == TypeKind.Struct && type.IsReadOnly) parts.Add(Part.Keyword("readonly"));
        if (type.IsRefLikeType) parts.Add(Part.Keyword("ref"));
        parts.AddRange(Kind(type).Split(' ').Select(Part.Keyword));
        var named = type.ToDisplayParts(Declaration.WithMemberOptions(SymbolDisplayMemberOptions.None)).Select(Part.Of).ToList();
        var where = named.FindIndex(p => p.Text == "where");
        parts.AddRange(where < 0 ? named : named[..(where - 1)]);
        var bases = type.Interfaces.Where(i => !(type.IsRecord && i.Name == "IEquatable")).Cast<ITypeSymbol>();
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } @base }) bases = bases.Prepend(@base);
        if (type is { TypeKind: TypeKind.Enum, EnumUnderlyingType: { SpecialType: not SpecialType.System_Int32 } underlying }) bases = [underlying];
        var first = true;
        foreach (var parent in bases)
        {
            parts.Add(new Part(first ? " : " : ", ", "", null));
            parts.AddRange(parent.ToDisplayParts(Reference).Select(Part.Of));
            first = false;
        }

        if (where >= 0) parts.AddRange(named[(where - 1)..]);
        return parts;
    }

    private string Block(IEnumerable<Part> all)
    {
        var parts = Broken(all.ToList());
        return $"<pre class=\"syntax\" tabindex=\"0\" role=\"group\" aria-label=\"Declaration\"><code class=\"lang-csharp\">{string.Concat(parts.Select(p => Html(p, " tabindex=\"-1\"")))}</code></pre>\n";
    }

    // One parameter a line where they do not fit on one.
    private static List<Part> Broken(List<Part> parts)
    {
        if (parts.Sum(p => p.Text.Length) <= Width) return parts;
        var lines = new List<Part>();
        var depth = 0;
        foreach (var part in parts)
        {
            // A comma between type arguments separates no parameters.
            if (part.Text is "(" or "[" || (part.Text == "<" && depth > 0)) depth++;
            if (part.Text is ")" or "]" || (part.Text == ">" && depth > 1)) depth--;
            if (part.Text == " " && lines.Count > 0 && lines[^1].Text.EndsWith('\n')) continue;
            lines.Add(part);
            if ((part.Text == "(" && depth == 1) || (part.Text == "," && depth == 1)) lines.Add(new Part("\n    ", "", null));
            if (part.Text == "where" && depth == 0) lines.Insert(lines.Count - 1, new Part("\n    ", "", null));
        }

        // The blank that follows a break, and the one before a constraint on its own line.
        var text = new List<Part>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text == " " && ((i > 0 && lines[i - 1].Text == "\n    ") || (i + 1 < lines.Count && lines[i + 1].Text == "\n    "))) continue;
            text.Add(lines[i]);
        }

        return text;
    }

    private string Html(Part part, string attributes)
    {
        var text = ApiText.Encode(part.Text);
        var style = part.Class.Length > 0 ? $" class=\"{part.Class}\"" : "";
        if (part.Symbol is { } symbol && Target(symbol) is { } href) return $"<a{style} href=\"{ApiText.Encode(href)}\"{attributes}>{text}</a>";
        return style.Length > 0 ? $"<span{style}>{text}</span>" : text;
    }

    private string? Target(ISymbol symbol)
    {
        if (symbol is not INamedTypeSymbol type) return null;
        if (!site.Api.Uids.TryGetValue(ApiNames.Uid(type.OriginalDefinition), out var target)) return type.SpecialType == SpecialType.None ? ApiNames.Learn(type) : null;
        return target.Page == page ? null : target.From(page);
    }

    private readonly record struct Part(string Text, string Class, ISymbol? Symbol)
    {
        public static Part Keyword(string word) => new(word + " ", "k", null);

        public static Part Of(SymbolDisplayPart part) => new(part.ToString(), part.Kind switch
        {
            SymbolDisplayPartKind.Keyword => "k",
            SymbolDisplayPartKind.NumericLiteral => "n",
            SymbolDisplayPartKind.StringLiteral => "s",
            SymbolDisplayPartKind.ClassName or SymbolDisplayPartKind.RecordClassName or SymbolDisplayPartKind.RecordStructName or SymbolDisplayPartKind.StructName or SymbolDisplayPartKind.InterfaceName
                or SymbolDisplayPartKind.EnumName or SymbolDisplayPartKind.DelegateName or SymbolDisplayPartKind.TypeParameterName => "t",
            _ => "",
        }, part.Symbol);
    }
}
