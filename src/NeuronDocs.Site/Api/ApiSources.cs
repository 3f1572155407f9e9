using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NeuronDocs.Site;

/// <summary>
/// Reads the sources that docfx.json's <c>metadata</c> names into compilations. Files are parsed in parallel; nothing is bound before somebody asks.
/// A project is its .csproj and the C# files beside it, as the SDK takes them: no MSBuild, no build.
/// </summary>
internal static class ApiSources
{
    public const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    /// <summary>The running framework, as far as a library of ours can need it; each assembly more costs each binding time.</summary>
    public static readonly IReadOnlyList<MetadataReference> Framework =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Linq.dll" or "System.Collections.dll" or "System.Console.dll"
                or "System.Memory.dll" or "System.Text.Json.dll" or "System.Runtime.Numerics.dll" or "System.Collections.Concurrent.dll" or "System.Collections.Immutable.dll"
                or "System.Text.RegularExpressions.dll" or "System.Threading.dll" or "System.Net.Http.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The projects, each after those that it refers to.</summary>
    public static IReadOnlyList<ApiProject> Read(string root, DocfxConfig config, FindingList findings)
    {
        var projects = new List<ApiProject>();
        foreach (var section in config.ApiSections)
        {
            foreach (var mapping in section.Sources)
            {
                var found = mapping.Find(root).Select(f => f.Path).ToList();
                if (found.Count == 0) findings.Add("missing-file", $"The sources of an API are missing: no file is '{string.Join("', '", mapping.Files)}'.", mapping.Place);
                foreach (var path in found.Where(path => projects.TrueForAll(p => p.File.Path != path)))
                {
                    if (path.EndsWith(".csproj", StringComparison.Ordinal)) projects.AddIfRead(Project(root, path, section, findings));
                    else if (path.EndsWith(".cs", StringComparison.Ordinal)) projects.Add(Compile(root, SourceFile.Read(root, path), section, Path.GetFileNameWithoutExtension(path), "", [], [path], ImplicitUsings, findings));
                    else findings.Add("unsupported-source", $"An API is made from .csproj and .cs files; '{path}' is neither.", mapping.Place);
                }
            }
        }

        return Linked(projects);
    }

    private static void AddIfRead(this List<ApiProject> projects, ApiProject? project)
    {
        if (project is not null) projects.Add(project);
    }

    private static ApiProject? Project(string root, string path, ApiSection section, FindingList findings)
    {
        var file = SourceFile.Read(root, path);
        XDocument xml;
        try
        {
            xml = XDocument.Parse(file.Text);
        }
        catch (XmlException e)
        {
            findings.Add("invalid-xml", e.Message, new Place(path, e.LineNumber, e.LinePosition));
            return null;
        }

        string? Property(string name) => xml.Descendants(name).FirstOrDefault()?.Value.Trim();
        var references = xml.Descendants("ProjectReference").Select(r => r.Attribute("Include")?.Value.Replace('\\', '/')).OfType<string>()
            .Select(include => RepoPath.Resolve(file.Folder, include)).OfType<string>();
        var sources = new FileMapping(new Place(path), file.Folder, "", ["**/*.cs"], ["bin/**", "obj/**"]).Find(root).Select(f => f.Path);
        var name = Property("AssemblyName") ?? Path.GetFileNameWithoutExtension(path);
        var usings = string.Concat(xml.Descendants("Using").Select(u => u.Attribute("Include")?.Value).OfType<string>().Select(name => $"global using {name};"));
        return Compile(root, file, section, name, Property("Description") ?? "", [.. references], sources, (Property("ImplicitUsings") == "disable" ? "" : ImplicitUsings) + usings, findings);
    }

    private static ApiProject Compile(string root, SourceFile file, ApiSection section, string name, string description, IReadOnlyList<string> references, IEnumerable<string> sources, string usings, FindingList findings)
    {
        var trees = InParallel.Select(sources.ToList(), path => Parse(SourceFile.Read(root, path), findings)).Append(CSharpSyntaxTree.ParseText(usings, Language, "usings"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return new ApiProject
        {
            File = file,
            AssemblyName = name,
            Description = description,
            References = references,
            Section = section,
            Compilation = CSharpCompilation.Create(name, trees, Framework, options),
        };
    }

    private static SyntaxTree Parse(SourceFile file, FindingList findings)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text, Language, file.Path);
        // CS1570 to CS1589 are malformed documentation, which would vanish from the page without a word.
        foreach (var diagnostic in tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error || d.Id.StartsWith("CS157", StringComparison.Ordinal) || d.Id.StartsWith("CS158", StringComparison.Ordinal)))
            findings.Add("invalid-csharp", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), PlaceOf(diagnostic.Location));
        return tree;
    }

    public static Place PlaceOf(Location location)
    {
        var start = location.GetLineSpan();
        return new Place(start.Path, start.StartLinePosition.Line + 1, start.StartLinePosition.Character + 1);
    }

    private static List<ApiProject> Linked(List<ApiProject> projects)
    {
        var linked = new List<ApiProject>();
        void Link(ApiProject project)
        {
            if (linked.Contains(project)) return;
            linked.Add(project);
            foreach (var reference in projects.Where(p => p != project && project.References.Contains(p.File.Path)))
            {
                Link(reference);
                project.Compilation = project.Compilation.AddReferences(reference.Compilation.ToMetadataReference());
            }
        }

        foreach (var project in projects) Link(project);
        return linked;
    }
}
