namespace VerifyTests;

/// <summary>How one call verifies. The names and effects are Verify's own.</summary>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? MethodName { get; private set; }

    internal string? ParametersText { get; private set; }

    internal object?[]? Parameters { get; private set; }

    internal bool RequiresUniquePrefix { get; private set; } = true;

    internal bool AcceptsEverything { get; private set; }

    /// <summary>The folder of the snapshots, relative to the source file that calls.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = directory;
    }

    /// <summary>Replaces class, method and parameters in the file's name.</summary>
    public void UseFileName(string fileName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        if (fileName.AsSpan().IndexOfAny('/', '\\') >= 0)
            throw new ArgumentException($"A file name holds no separator: '{fileName}'. UseDirectory names the folder.", nameof(fileName));
        FileName = fileName;
    }

    /// <summary>Replaces the method's name in the file's name.</summary>
    public void UseMethodName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        MethodName = name;
    }

    /// <summary>The values of the test's parameters, in their order; they become <c>_name=value</c>.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;

    /// <summary>What stands in the file's name in place of the parameters.</summary>
    public void UseTextForParameters(string parametersText)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parametersText);
        ParametersText = parametersText;
    }

    /// <summary>Writes what was received as verified, and passes.</summary>
    public void AutoVerify() => AcceptsEverything = true;

    /// <summary>Lets several calls of a run share their files.</summary>
    public void DisableRequireUniquePrefix() => RequiresUniquePrefix = false;
}
