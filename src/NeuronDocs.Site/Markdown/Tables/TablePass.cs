using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>
/// A table scrolls by itself where it is wider than the window, so that it can be reached by keyboard. The alignment of a column is a class of its cells: Markdig would
/// write it as a style, which the content security policy forbids.
/// </summary>
internal static class TablePass
{
    public static void Run(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddProperty("tabindex", "0");
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                {
                    if (Class(table.ColumnDefinitions[i].Alignment) is { } name) row[i].GetAttributes().AddClass(name);
                }
            }

            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
        }
    }

    private static string? Class(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Right => "right",
        TableColumnAlign.Center => "center",
        _ => null,
    };
}
