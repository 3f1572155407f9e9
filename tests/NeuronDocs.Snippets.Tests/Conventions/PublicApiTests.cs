using NeuronDocs.Core;
using PublicApiGenerator;
using VerifyXunit;

namespace NeuronDocs.Snippets.Tests;

/// <summary>What users of the library compile against, as one file in git: a change of it is seen in review, and accepted as an output is.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_api_is_what_was_agreed() => Verifier.Verify(typeof(Neuron).Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    }));
}
