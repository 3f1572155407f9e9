using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

internal sealed class CodeIncludeRenderer(Rendering rendering) : HtmlObjectRenderer<CodeIncludeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeIncludeBlock block)
    {
        if (block.Target is { } target) Write(renderer, rendering, target, block);
        else rendering.Report("bad-include", $"'{block.Written}' is no include of code; the form is [!code-csharp[name](path#region)].", block);
    }

    public static void Write(HtmlRenderer renderer, Rendering rendering, CodeIncludeTarget target, MarkdownObject block)
    {
        if (RepoPath.Resolve(rendering.File.Folder, Uri.UnescapeDataString(target.Path)) is not { } path)
        {
            rendering.Report("outside-repository", $"The include '{target.Path}' leads out of the repository.", block);
            return;
        }

        if (rendering.Site.Source(path) is not { } file)
        {
            rendering.Report("missing-file", $"There is no file '{path}' to include.{rendering.Site.FileHint(path)}", block);
            return;
        }

        if (new CodeSlicer(file, target, rendering.At(block), rendering.Site.Findings).Slice() is not { } slice) return;
        var text = slice.Text(file);
        var language = target.Language.Length > 0 ? target.Language.ToLowerInvariant() : Languages.OfFile(path);
        renderer.EnsureLine().WriteLine(CodeHtml.Block(text, language, rendering.Site.Highlighter, target.Title ?? target.Name, slice.Highlighted, rendering.Site.CodeLinks(rendering.Page)));
    }
}
