namespace NeuronDocs.Site;

/// <summary>Everything read of the API's sources, and the compiler that knows them. It is dear to make, and depends on nothing but those sources.</summary>
internal sealed class ApiLibrary
{
    private const string Key = "api";

    private readonly FindingList findings = new();
    private readonly Lazy<ApiModel> model;
    private readonly Lazy<ApiDocs> docs;

    public ApiLibrary(string root, DocfxConfig config)
    {
        var projects = new Lazy<IReadOnlyList<ApiProject>>(() => ApiSources.Read(root, config, findings));
        model = new(() => ApiModel.Read(root, config, projects.Value, findings));
        docs = new(() => new ApiDocs(Model, findings));
        Highlighter = new(root, projects);
    }

    /// <summary>The library that check and build of one tree share, and those that follow while its sources stay as they are.</summary>
    public static ApiLibrary Of(BuildMemory memory, DocfxConfig config) => memory.Keep(Key, memory.Keys.Api, new FindingList(), _ => new ApiLibrary(memory.Root, config));

    /// <summary>Has the next build read the sources again.</summary>
    public static void Forget(BuildMemory memory) => memory.Forget(Key);

    public ApiModel Model => model.Value;

    public ApiDocs Docs => docs.Value;

    public Highlighter Highlighter { get; }

    /// <summary>What is wrong with the sources, as far as they have been asked for.</summary>
    public FindingList Findings => findings;
}
