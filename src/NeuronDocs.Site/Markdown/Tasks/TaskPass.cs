using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NeuronDocs.Site;

/// <summary>The box of a task says to who listens whether the task is done.</summary>
internal static class TaskPass
{
    public static void Run(MarkdownDocument document)
    {
        foreach (var task in document.Descendants<TaskList>()) task.GetAttributes().AddPropertyIfNotExist("aria-label", task.Checked ? "Done" : "To do");
    }
}
