using Microsoft.CodeAnalysis;

namespace NeuronDocs.Snippets.Tests;

/// <summary>One line of C# that uses a symbol, whatever it is.</summary>
internal static class BannedCall
{
    public static string Of(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol space => Of(space.GetTypeMembers()[0]),
        INamedTypeSymbol type => $"_ = typeof({Name(type.IsGenericType ? type.ConstructUnboundGenericType() : type)});",
        IPropertySymbol property => $"_ = {Name(property.ContainingType)}.{property.Name};",
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"_ = new {Name(constructor.ContainingType)}({Arguments(constructor)});",
        IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } method => ThroughConstraint(method),
        IMethodSymbol { IsStatic: false } method => $"_ = default({Name(method.ContainingType)}).{method.Name}({Arguments(method)});",
        IMethodSymbol method => $"_ = {Name(method.ContainingType)}.{Call(method)};",
        _ => throw new InvalidOperationException($"{symbol.Kind} {symbol}: no test calls such a symbol yet."),
    };

    // INumberBase<T>.MultiplyAddEstimate is called as T.MultiplyAddEstimate.
    private static string ThroughConstraint(IMethodSymbol method)
    {
        var face = method.ContainingType.OriginalDefinition;
        var t = face.TypeParameters[0].Name;
        return $"static void Generic<{t}>() where {t} : {Name(face)} => {t}.{Call(method)};";
    }

    private static string Call(IMethodSymbol method)
    {
        if (!method.IsGenericMethod) return $"{method.Name}({Arguments(method)})";
        // Every generic method here takes an element or an integer type.
        var numbers = method.TypeParameters.Select(_ => Ban.TypeOf(typeof(int))).ToArray<ITypeSymbol>();
        return $"{method.Name}<{string.Join(", ", numbers.Select(Name))}>({Arguments(method.Construct(numbers))})";
    }

    private static string Arguments(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(parameter => $"default({Name(parameter.Type)})"));

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
