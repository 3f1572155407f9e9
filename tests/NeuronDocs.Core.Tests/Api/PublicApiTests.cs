using PublicApiGenerator;
using VerifyXunit;

namespace NeuronDocs.Core.Tests;

/// <summary>What users compile against, as one file in git: a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public Task The_public_api_is_what_was_agreed() => Verifier.Verify(typeof(Neuron).Assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    }));
}
