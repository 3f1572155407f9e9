using Microsoft.AspNetCore.StaticFiles;

namespace NeuronDocs.Cli;

/// <summary>Finds the file of a request inside one folder, and never outside it.</summary>
internal sealed class SiteFiles(string folder)
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".bib"] = "text/plain",
            [".dat"] = "application/octet-stream",
            [".md"] = "text/markdown",
            [".mjs"] = "text/javascript",
            [".wasm"] = "application/wasm",
            [".yml"] = "text/yaml",
        },
    };

    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The file for a decoded request path, or null. A folder means its index.html.</summary>
    public string? Find(string requestPath)
    {
        var segments = requestPath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Any(IsUnsafe)) return null;

        var path = Path.GetFullPath(Path.Combine([Folder, .. segments]));
        if (requestPath.EndsWith('/')) path = Path.Combine(path, "index.html");
        return File.Exists(path) && StaysInside(path) ? path : null;
    }

    /// <summary>Whether the path names a folder with a page, so that its address needs a slash at the end.</summary>
    public bool IsFolder(string requestPath) => !requestPath.EndsWith('/') && Find(requestPath + "/") is not null;

    /// <summary>Whether the file lies in a folder with a hash of it in the name: what is there never changes.</summary>
    public bool IsVersioned(string file) => IsBelow("live", file) || IsBelow("playground", file);

    /// <summary>Whether compressed copies may lie beside the file.</summary>
    public bool HasCopies(string file) => IsBelow("playground", file);

    public static string ContentType(string path)
    {
        if (!Types.TryGetContentType(path, out var type)) return "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript" or "application/xml" or "image/svg+xml";
        return isText ? $"{type}; charset=utf-8" : type;
    }

    // ".." and hidden files; what a segment may hide on Windows; an encoded slash that the server left encoded.
    private static bool IsUnsafe(string segment) =>
        segment.StartsWith('.') || segment.AsSpan().ContainsAny('\\', ':', '\0') || segment.Contains("%2F", StringComparison.OrdinalIgnoreCase);

    private bool IsBelow(string name, string file) => file.StartsWith(Path.Combine(Folder, name) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private bool StaysInside(string path)
    {
        for (FileSystemInfo? part = new FileInfo(path); part is not null && part.FullName.Length > Folder.Length; part = Directory.GetParent(part.FullName))
        {
            if (part.LinkTarget is not null) return false;
        }

        return true;
    }
}
