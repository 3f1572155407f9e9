namespace NeuronDocs.Core;

/// <summary>What becomes of one number of an update. A rule is the formula for one parameter; <see cref="UpdateLoop"/> applies it to all, several at a time.</summary>
internal interface IUpdateRule
{
    T Next<T>(T u) where T : struct, ILanes<T>;
}

/// <summary>A rule that looks at another number too, such as the parameter.</summary>
internal interface IUpdateRuleOfTwo
{
    T Next<T>(T u, T x) where T : struct, ILanes<T>;
}

/// <summary>A rule that remembers one number for each parameter.</summary>
internal interface IRuleWithMemory
{
    T Next<T>(T u, ref T memory) where T : struct, ILanes<T>;
}

/// <summary>A rule that remembers two numbers for each parameter.</summary>
internal interface IRuleWithTwoMemories
{
    T Next<T>(T u, ref T first, ref T second) where T : struct, ILanes<T>;
}

/// <summary>A rule that remembers three numbers for each parameter.</summary>
internal interface IRuleWithThreeMemories
{
    T Next<T>(T u, ref T first, ref T second, ref T third) where T : struct, ILanes<T>;
}
