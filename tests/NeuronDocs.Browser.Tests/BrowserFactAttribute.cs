namespace NeuronDocs.Browser.Tests;

/// <summary>A test in a real browser: skipped, with the reason, where there is none; failing where NEURONDOCS_BROWSER is "required".</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
