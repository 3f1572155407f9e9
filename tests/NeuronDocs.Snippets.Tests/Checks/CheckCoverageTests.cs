using System.Reflection;

namespace NeuronDocs.Snippets.Tests;

/// <summary>Evidence must not be circular: each example is checked against something else.</summary>
public sealed class CheckCoverageTests
{
    private static readonly (MethodInfo Method, IndependentCheckAttribute Check)[] Checks =
    [
        .. typeof(CheckCoverageTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetCustomAttributes<IndependentCheckAttribute>().Select(check => (method, check))),
    ];

    [Theory]
    [MemberData(nameof(FreshRuns.Ids), MemberType = typeof(FreshRuns))]
    public void Example_has_an_independent_check(string id) =>
        Assert.True(Checks.Any(check => check.Check.Example == id), $"{id} has no test marked [IndependentCheck(\"{id}\", \"...\")]: its snapshot alone says only that nothing changed.");

    [Fact]
    public void Every_check_is_a_test_of_an_existing_example_and_says_against_what()
    {
        foreach (var (method, check) in Checks)
        {
            Assert.True(method.GetCustomAttribute<FactAttribute>() is not null, $"{method.DeclaringType!.Name}.{method.Name} is no test.");
            Assert.False(string.IsNullOrWhiteSpace(check.Against), $"{method.Name} does not say against what it checks.");
            FreshRuns.Of(check.Example);
        }
    }
}
